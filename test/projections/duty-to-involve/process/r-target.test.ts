import { describe, expect, it } from "vitest";
import type { Step } from "../../told-case.js";
import { finds } from "../finds.js";
import {
  assessed,
  consulted,
  decided,
  findingOf,
  held,
  matter,
  opened,
  outcomeOf,
  published,
  registered,
  withdrawn,
} from "../westmoor.js";
import { mentions } from "./told.js";

const start = [registered("ccg", "2013-04-01"), opened()];
const decision = decided("2017-09-20");
const { from: _from, ...unknownBefore } = registered("ccg").data;
const needs = held("needs", "2016-02-01", { matters: [{ matter, limb: "proposal" }] });

describe("involvement that is linked with the proposal", () => {
  finds("R-TARGET", "evidence-found", "the consultation is linked with a published version", {
    steps: [...start, published("1", "2016-11-01"), consulted("2016-12-01"), decision],
  });
  finds("R-TARGET", "evidence-missing", "the link of the engagement names no version", {
    steps: [...start, needs, published("1", "2016-11-01"), decision],
    expects: mentions("Not counted: “needs” (on 2016-02-01) names no version of the proposal."),
  });
  finds("R-TARGET", "not-yet-due", "nothing is linked and nothing is decided", { steps: start });
  finds("R-TARGET", "not-applicable", "the matter is about planning alone", {
    steps: [registered("ccg", "2013-04-01"), opened({ limb: "planning" }), decision],
  });
  finds("R-TARGET", "not-decidable", "the kind of body on the day is not recorded", {
    steps: [
      { ...registered("ccg"), occurredAt: "2017-10-01", data: unknownBefore },
      opened(),
      decision,
    ],
    detail: "kind-not-recorded",
  });

  const asked = async (...steps: ReadonlyArray<Step>) =>
    findingOf("R-TARGET", [...start, ...steps]);

  it("is not engagement on needs, linked with planning, nor a version that was never published", async () => {
    const planning = held("forum", "2016-02-01", { matters: [{ matter, limb: "planning" }] });
    const other = consulted("2016-12-01", {
      matters: [{ matter, limb: "proposal", proposalVersion: "9" }],
    });
    const finding = await asked(planning, published("1", "2016-11-01"), other, decision);
    expect(outcomeOf(finding)).toBe("evidence-missing");
    expect(finding.sentence).toContain("is linked with the limb planning");
    expect(finding.sentence).toContain("names version 9, which is not on record as published");
  });

  it("is not what began after the decision", async () => {
    const late = consulted("2017-10-01");
    expect(outcomeOf(await asked(published("1", "2016-11-01"), decision, late))).toBe(
      "evidence-missing",
    );
  });

  it("says where another version was decided", async () => {
    const second = decided("2017-09-20", { proposalVersion: "2" });
    const steps = [published("1", "2016-11-01"), consulted("2016-12-01")];
    const finding = await asked(...steps, published("2", "2017-06-01"), second);
    expect(outcomeOf(finding)).toBe("evidence-found");
    expect(finding.sentence).toContain("None names version 2, which was decided.");
    expect((await asked(...steps, decision)).sentence).not.toContain("None names");
  });

  it("does not apply to a withdrawn or exempted matter", async () => {
    expect(outcomeOf(await asked(withdrawn("2017-01-01")))).toBe("not-applicable");
    const trust = [registered("nhs-trust"), opened()];
    const exempt = assessed("2017-01-05", { exemption: { kind: "tsa", reason: "One reports." } });
    expect(outcomeOf(await findingOf("R-TARGET", [...trust, exempt, decision]))).toBe(
      "not-applicable",
    );
  });
});
