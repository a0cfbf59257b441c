import { describe, expect, it } from "vitest";
import { finds } from "../finds.js";
import {
  closed,
  consultation,
  consulted,
  decided,
  findingOf,
  findingsOf,
  held,
  linked,
  matter,
  opened,
  outcomeOf,
  registered,
} from "../westmoor.js";
import { proposal, says, start } from "./told.js";

const planning = [registered("ccg", "2013-04-01"), opened({ limb: "planning" })];
const onNeeds = { matters: [{ matter, limb: "planning" }] } as const;
const noVersion = { matters: [{ matter, limb: "proposal" }] } as const;
const survey = { purpose: "insight", calledA: "survey" } as const;

describe("the substance of a consultation, not its label", () => {
  finds("R-SUBST", "evidence-found", "a survey is linked with a version of the proposal", {
    steps: [...start, consulted("2016-12-01", survey)],
    about: consultation,
    expects: says("the purpose insight and called “survey”", "whatever the label"),
  });
  finds("R-SUBST", "not-applicable", "a survey on needs was called a consultation (Eveleigh)", {
    steps: [
      ...planning,
      consulted("2016-12-01", { ...onNeeds, purpose: "insight", calledA: "Consultation" }),
    ],
    about: consultation,
    detail: "labelled-consultation",
    expects: says("labelled consultation, no specific proposal on record"),
  });

  const outcome = async (...steps: Parameters<typeof findingOf>[1]) =>
    outcomeOf(await findingOf("R-SUBST", steps));

  it("has no notice for what was neither meant nor called a consultation", async () => {
    const early = { ...onNeeds, calledA: "Pre-consultation engagement" };
    expect([
      await outcome(...planning, consulted("2016-12-01", { ...onNeeds, ...survey })),
      await outcome(
        ...planning,
        consulted("2016-12-01", { ...early, purpose: "pre-consultation" }),
      ),
      await outcome(...planning, consulted("2016-12-01", onNeeds)),
    ]).toStrictEqual([
      "not-applicable",
      "not-applicable",
      "not-applicable (labelled-consultation)",
    ]);
  });

  it("takes a proposal published before it closed where the link names no version", async () => {
    const asked = [...start, consulted("2016-12-01", noVersion), closed("2017-02-28")];
    expect([
      await outcome(...asked, proposal("2017-02-01")),
      await outcome(...asked, proposal("2017-03-01")),
      await outcome(...asked),
    ]).toStrictEqual([
      "evidence-found",
      "not-applicable (labelled-consultation)",
      "not-applicable (labelled-consultation)",
    ]);
  });

  it("takes no link with planning for one with a proposal, also where it names a version", async () => {
    const draft = { matters: [{ matter, limb: "planning", proposalVersion: "1" }] } as const;
    expect(await outcome(...start, consulted("2016-12-01", draft))).toBe(
      "not-applicable (labelled-consultation)",
    );
  });

  it("needs a decision, made or to be made", async () => {
    const asked = [...planning, consulted("2016-12-01")];
    expect([await outcome(...asked), await outcome(...asked, decided("2017-09-20"))]).toStrictEqual(
      ["not-applicable", "evidence-found"],
    );
  });

  it("takes a version that another link names, and is not about what never opened", async () => {
    const linkedLater = linked("2017-03-01", {
      activity: consultation,
      limb: "decision",
      proposalVersion: "1",
    });
    expect(await outcome(...start, consulted("2016-12-01", onNeeds), linkedLater)).toBe(
      "evidence-found",
    );
    const workshop = held("workshop", "2016-12-01", {
      matters: [{ matter, limb: "proposal", proposalVersion: "1" }],
    });
    const [only, ...others] = await findingsOf("R-SUBST", [...start, workshop]);
    expect([only?.outcome, only?.about, others]).toStrictEqual(["not-applicable", undefined, []]);
  });
});
