import { describe, expect, it } from "vitest";
import type { Step } from "../../told-case.js";
import { finds } from "../finds.js";
import { decided, findingOf, findingsOf, opened, outcomeOf, registered } from "../westmoor.js";
import { lacks, reviewed, urgent } from "./told.js";

const start = [registered("ccg", "2013-04-01"), opened()];
const withoutEvidence = (({ evidence: _evidence, ...rest }) => rest)(urgent().data);

describe("a claim of urgency", () => {
  finds("R-URGENT", "evidence-found", "its evidence is on record and the review was held in time", {
    steps: [...start, urgent(), reviewed("2017-06-01")],
  });
  finds("R-URGENT", "evidence-missing", "there is no evidence of the urgency", {
    steps: [...start, { ...urgent(), data: withoutEvidence }, reviewed("2017-05-01")],
    expects: lacks("evidence of the urgency"),
  });
  finds("R-URGENT", "not-yet-due", "the day of review is still to come", {
    steps: [...start, urgent()],
    today: "2017-06-01",
  });
  finds("R-URGENT", "not-applicable", "no urgency is claimed", { steps: start });
  finds("R-URGENT", "not-decidable", "the review is dated only to the year", {
    steps: [...start, urgent(), reviewed("2017")],
    detail: "imprecise-date",
  });

  const asked = async (...steps: ReadonlyArray<Step>) =>
    findingOf("R-URGENT", [...start, ...steps]);

  it("is missing its review the day after that was due, and contradicted where it came later", async () => {
    const over = await findingOf("R-URGENT", [...start, urgent()], { today: "2017-06-02" });
    expect(outcomeOf(over)).toBe("evidence-missing");
    expect(outcomeOf(await asked(urgent(), reviewed("2017-06-02")))).toBe(
      "evidence-missing (contradicted)",
    );
  });

  it("is answered once a duty, by the one that shows least", async () => {
    const other = {
      ...urgent({ duty: "D-REG23" }),
      id: "0190c006-0000-7000-8000-00000000a002",
    };
    const again = {
      ...urgent({ reason: "The other roof." }, "2017-04-01"),
      id: "0190c006-0000-7000-8000-00000000a003",
    };
    const steps = [...start, urgent(), reviewed("2017-05-01"), again, other];
    const findings = await findingsOf("R-URGENT", steps);
    expect(findings.map(({ check, outcome }) => [check, outcome])).toStrictEqual([
      ["D-14Z2", "evidence-missing"],
      ["D-REG23", "evidence-missing"],
    ]);
    expect(findings[0]?.sentence).toContain("it was reviewed by 2017-06-01. Urgency under D-14Z2");
  });

  it("never takes the matter out of the duty", async () => {
    const finding = await findingOf("R-INV-DEC", [...start, urgent(), decided("2017-09-20")]);
    expect(outcomeOf(finding)).not.toBe("not-applicable");
  });
});
