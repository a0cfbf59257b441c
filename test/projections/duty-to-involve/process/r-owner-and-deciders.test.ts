import { describe, expect, it } from "vitest";
import { finds, findingsIn } from "../finds.js";
import {
  assessed,
  body,
  decided,
  findingOf,
  matter,
  opened,
  outcomeOf,
  registered,
} from "../westmoor.js";
import { lacks, needs, says, trust, trustExists } from "./told.js";

const ccg = registered("ccg", "2013-04-01");
const owned = opened({ responsible: body });
const decision = decided("2017-09-20");
const byTrust = decided("2017-10-01", { by: trust, decision: "trust-agrees" });

describe("the responsible body", () => {
  finds("R-OWNER", "evidence-found", "the matter names the responsible body", {
    steps: [ccg, owned, decision],
  });
  finds("R-OWNER", "not-decidable", "no record says which body is responsible", {
    steps: [ccg, opened(), decision],
    expects: needs("which body is responsible for the services"),
  });

  it("is the one whose assessment says so, unless it says no", async () => {
    const judged = async (responsible: "yes" | "no" | "unclear", open = opened()) =>
      outcomeOf(
        await findingOf("R-OWNER", [ccg, open, assessed("2016-06-01", { responsible }), decision]),
      );
    expect(await judged("yes")).toBe("evidence-found");
    expect(await judged("no")).toBe("not-decidable");
    expect(await judged("no", owned)).toBe("not-decidable");
    expect(await judged("unclear")).toBe("not-decidable");
    expect(await judged("unclear", owned)).toBe("evidence-found");
  });

  it("is tested also where another body decides (Fudge)", async () => {
    const all = await findingsIn([ccg, trustExists, owned, byTrust], "2017-12-01");
    const ofOwner = all.filter((one) => one.body === body && one.matter === matter);
    expect(ofOwner.find(({ rule }) => rule === "R-INV-DEC")?.decision).toBe("trust-agrees");
    expect(ofOwner.find(({ rule }) => rule === "R-OWNER")?.sentence).toBe(
      "NHS Westmoor is on record as the responsible body, and is the one whose duty is tested. " +
        "Decisions were also taken by Westmoor Hospitals.",
    );
  });
});

describe("several deciding bodies", () => {
  const named = opened({ decisionMakers: [body, trust] });
  finds("R-MULTI", "evidence-found", "two bodies decided", {
    steps: [ccg, trustExists, named, decision, byTrust],
    body: trust,
    expects: says(
      "Several bodies decide: NHS Westmoor (on 2017-09-20); Westmoor Hospitals (on 2017-10-01). " +
        "Each has findings of its own once it decided, never merged; these are for Westmoor Hospitals.",
    ),
  });
  finds("R-MULTI", "not-yet-due", "one of two named decision-makers has not decided", {
    steps: [ccg, trustExists, named, decision],
    expects: lacks("the decision of Westmoor Hospitals"),
  });
  finds("R-MULTI", "not-applicable", "one body decides", { steps: [ccg, opened(), decision] });

  it("each have findings of their own", async () => {
    const all = await findingsIn([ccg, trustExists, named, decision, byTrust], "2017-12-01");
    const decisions = all
      .filter(({ rule }) => rule === "R-INV-DEC")
      .map((one) => [one.body, one.decision]);
    expect(decisions).toStrictEqual([
      [body, "one-site"],
      [trust, "trust-agrees"],
    ]);
  });
});
