import { describe, expect, it } from "vitest";
import { happened } from "../../recorded.js";
import { recordedOn } from "../../told-case.js";
import { finds } from "../finds.js";
import { shows } from "../plans/told.js";
import {
  assessed,
  decided,
  findingOf,
  opened,
  outcomeOf,
  registered,
  withdrawn,
} from "../westmoor.js";
import { eventId, impactAssessed, paperWith } from "./told.js";

const group = [registered("ccg", "2013-04-01"), opened()];
const decision = decided("2017-09-20");
const board = [registered("icb", "2022-07-01"), opened({}, "2023-01-09")];
const aim = (day: string): ReturnType<typeof impactAssessed> =>
  impactAssessed(1, day, [], { kind: "triple-aim" });
const later = decided("2023-09-20");
const today = "2023-12-01";
const onePerson = (day: string): ReturnType<typeof assessed> =>
  assessed(day, { exemption: { kind: "individual-care", reason: "One person's package." } });
const { from: _from, ...unknownBefore } = registered("ccg").data;

describe("regard to inequalities", () => {
  it("is of an assessment that was corrected since, and of none that was voided", async () => {
    const steps = [
      ...group,
      impactAssessed(1, "2017-03-20"),
      paperWith("2017-09-13", [1]),
      decision,
    ];
    const corrected = happened("EventCorrected", "ledger:self", "2017-10-01", {
      event: eventId(1),
      because: "The day was wrong.",
      occurredAt: "2017-03-21",
    });
    expect((await findingOf("R-INEQ", [...steps, corrected])).outcome).toBe("evidence-found");
    const late = { ...corrected, data: { ...corrected.data, occurredAt: "2017-09-21" } };
    expect((await findingOf("R-INEQ", [...steps, late])).outcome).toBe("evidence-missing");
    const voided = happened("EventVoided", "ledger:self", "2017-10-01", {
      event: eventId(1),
      because: "It was of another matter.",
    });
    expect((await findingOf("R-INEQ", [...steps, voided])).outcome).toBe("evidence-missing");
  });

  finds(
    "R-INEQ",
    "evidence-found",
    "an assessment and a paper naming it came before the decision",
    {
      steps: [...group, impactAssessed(1, "2017-03-20"), paperWith("2017-09-13", [1]), decision],
      expects: shows({}, "“Assessment 1” (on 2017-03-20) in the paper “Paper 7”"),
    },
  );
  finds("R-INEQ", "evidence-missing", "no paper put the assessment to those who decided", {
    steps: [...group, impactAssessed(1, "2017-03-20"), paperWith("2017-09-13", []), decision],
  });
  finds("R-INEQ", "not-yet-due", "nothing is decided", {
    steps: [...group, impactAssessed(1, "2017-03-20")],
  });
  finds("R-INEQ", "not-applicable", "the body is a trust", {
    steps: [registered("nhs-trust"), opened(), decision],
  });
  finds("R-INEQ", "not-applicable", "the matter is one person's care", {
    steps: [...group, onePerson("2017-01-10"), decision],
  });
  finds("R-INEQ", "not-decidable", "the paper and the decision are of the same day", {
    steps: [...group, impactAssessed(1, "2017-03-20"), paperWith("2017-09-20", [1]), decision],
    detail: "same-day-order-unknown",
  });
  finds("R-INEQ", "not-decidable", "the kind of body is not recorded", {
    steps: [
      { ...registered("ccg"), occurredAt: "2017-10-01", data: unknownBefore },
      opened(),
      decision,
    ],
    detail: "kind-not-recorded",
  });

  it("is shown by each of the four kinds", async () => {
    for (const kind of ["eqia", "ehia", "heat", "triple-aim"] as const) {
      const one = impactAssessed(1, "2017-03-20", [], { kind });
      const steps = [...group, one, paperWith("2017-09-13", [1]), decision];
      expect((await findingOf("R-INEQ", steps)).outcome).toBe("evidence-found");
    }
    const other = impactAssessed(1, "2017-03-20", [], { kind: "other" });
    expect(
      (await findingOf("R-INEQ", [...group, other, paperWith("2017-09-13", [1]), decision]))
        .sentence,
    ).toContain("Of other kinds, which do not count here: other.");
  });

  it("is contradicted where the paper came after the decision", async () => {
    const steps = [
      ...group,
      impactAssessed(1, "2017-03-20"),
      decision,
      paperWith("2017-09-21", [1]),
    ];
    expect(outcomeOf(await findingOf("R-INEQ", steps))).toBe("evidence-missing (contradicted)");
  });

  it("is contradicted where the assessment came after the decision, whatever the paper says", async () => {
    const steps = [
      ...group,
      decision,
      impactAssessed(1, "2017-09-22"),
      recordedOn("2017-09-23", paperWith("2017-09-13", [1])),
    ];
    expect(outcomeOf(await findingOf("R-INEQ", steps))).toBe("evidence-missing (contradicted)");
  });

  it("needs the paper to be one of the body that decided", async () => {
    const steps = [
      ...group,
      registered("local-authority", "2000-01-01", "body:council"),
      impactAssessed(1, "2017-03-20"),
      paperWith("2017-09-13", [1], "body:council"),
      decision,
    ];
    expect(outcomeOf(await findingOf("R-INEQ", steps))).toBe("evidence-missing");
  });

  it("says how late the evidence was recorded, by its last part", async () => {
    const steps = [
      ...group,
      impactAssessed(1, "2017-03-20"),
      decision,
      recordedOn("2017-09-25", paperWith("2017-09-13", [1])),
    ];
    expect((await findingOf("R-INEQ", steps)).recordedLate).toBe(5);
  });

  it("is not asked where the matter was withdrawn", async () => {
    const steps = [...group, withdrawn("2017-06-01")];
    expect((await findingOf("R-INEQ", steps)).outcome).toBe("not-applicable");
  });
});

describe("regard to the wider effect", () => {
  finds("R-WIDER", "evidence-found", "a triple-aim assessment was put to those who decided", {
    steps: [...board, aim("2023-03-20"), paperWith("2023-09-13", [1]), later],
    today,
  });
  finds("R-WIDER", "evidence-missing", "only equality was assessed", {
    steps: [...board, impactAssessed(1, "2023-03-20"), paperWith("2023-09-13", [1]), later],
    today,
    expects: shows({}, "Of other kinds, which do not count here: eqia."),
  });
  finds("R-WIDER", "not-yet-due", "nothing is decided", { steps: board, today });
  finds("R-WIDER", "not-applicable", "the decision was made before July 2022", {
    steps: [...group, aim("2017-03-20"), paperWith("2017-09-13", [1]), decision],
  });
  finds("R-WIDER", "not-applicable", "the matter is one person's care in a board", {
    steps: [...board, onePerson("2023-02-10"), later],
    today,
  });
  finds("R-WIDER", "not-decidable", "the assessment is dated only to the year of the decision", {
    steps: [...board, aim("2023"), paperWith("2023-09-13", [1]), later],
    today,
    detail: "imprecise-date",
  });

  it("says that the first day is not verified for a trust", async () => {
    const steps = [registered("nhs-trust"), opened({}, "2023-01-09"), later];
    expect(outcomeOf(await findingOf("R-WIDER", steps, { today }))).toBe(
      "evidence-missing (law-unverified)",
    );
  });
});
