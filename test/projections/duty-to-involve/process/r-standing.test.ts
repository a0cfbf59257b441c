import { describe, expect, it } from "vitest";
import { happened } from "../../recorded.js";
import type { Step } from "../../told-case.js";
import { finds } from "../finds.js";
import { decided, findingOf, linked, network, opened, outcomeOf, registered } from "../westmoor.js";
import { says } from "./told.js";

const start = [registered("ccg", "2013-04-01"), network("2015-01-05"), opened()];
const link = (occurredAt: string) => linked(occurredAt, { network: "network:patient-panel" });
const decision = decided("2017-09-20");

describe("a standing arrangement", () => {
  finds("R-STANDING", "evidence-found", "a network is linked with the matter", {
    steps: [...start, link("2017-01-01"), decision],
    expects: says(
      "A standing arrangement is linked with the matter: “Patient panel” (linked on 2017-01-01).",
    ),
  });
  finds("R-STANDING", "evidence-missing", "the body keeps a network and none is linked", {
    steps: [...start, decision],
  });
  finds("R-STANDING", "not-applicable", "the body keeps no network on record", {
    steps: [registered("ccg", "2013-04-01"), opened(), decision],
  });
  const asked = async (...steps: ReadonlyArray<Step>) =>
    outcomeOf(await findingOf("R-STANDING", [...start, ...steps]));

  it("may be linked after the decision, if it stood by then (Khurana)", async () => {
    const finding = await findingOf("R-STANDING", [...start, decision, link("2018-02-23")], {
      today: "2018-03-01",
    });
    expect([outcomeOf(finding), finding.recordedLate]).toStrictEqual(["evidence-found", 156]);
    expect(await asked(link("2017-10-01"))).toBe("evidence-found");
  });

  it("set up only after the decision is contradicted", async () => {
    const steps = [registered("ccg", "2013-04-01"), opened(), decision];
    const late = [network("2017-09-21"), link("2017-10-01")];
    const finding = await findingOf("R-STANDING", [...steps, ...late]);
    expect(outcomeOf(finding)).toBe("evidence-missing (contradicted)");
    const sameDay = [network("2017-09-20"), link("2017-10-01")];
    expect(outcomeOf(await findingOf("R-STANDING", [...steps, ...sameDay]))).toBe("evidence-found");
  });

  it("that ended is none", async () => {
    const ended = happened("NetworkClosed", "network:patient-panel", "2017-01-01", {
      reason: "Nobody came.",
    });
    expect(await asked(ended, decision)).toBe("not-applicable");
  });

  it("that was set up only after the decision, or ended before it, is not one that stood", async () => {
    const bare = [registered("ccg", "2013-04-01"), opened(), decision];
    const after = await findingOf("R-STANDING", [...bare, network("2017-10-01")]);
    expect(outcomeOf(after)).toBe("not-applicable");
    const ended = happened("NetworkClosed", "network:patient-panel", "2017-10-01", {
      reason: "Nobody came.",
    });
    expect(await asked(decision, ended)).toBe("evidence-missing");
  });

  it("is shown by its registration and its link", async () => {
    const finding = await findingOf("R-STANDING", [...start, link("2017-01-01"), decision]);
    expect(finding.evidence).toHaveProperty("events.length", 2);
  });
});
