import { describe, expect, it } from "vitest";
import { recordedOn, type Step } from "../../told-case.js";
import { finds } from "../finds.js";
import { shows } from "../plans/told.js";
import {
  assessed,
  closed,
  consulted,
  decided,
  findingOf,
  findingsOf,
  held,
  linked,
  matter,
  network,
  opened,
  outcomeOf,
  registered,
  tallied,
  withdrawn,
} from "../westmoor.js";
import { eight, eventId, impactAssessed, listed } from "./told.js";

const start = [registered("ccg", "2013-04-01"), opened()];
const involved = [consulted("2016-12-01"), tallied("2017-01-10"), closed("2017-02-28")];
const decision = decided("2017-09-20");
const sevenOf = (without: string): ReadonlyArray<string> =>
  eight.filter((code) => code !== without);
const { from: _from, ...unknownBefore } = registered("ccg").data;

const of = async (check: string, steps: ReadonlyArray<Step>): Promise<string> =>
  outcomeOf(await findingOf("R-PSED", steps, { check }));

describe("the public sector equality duty", () => {
  finds("R-PSED", "evidence-found", "equality was assessed before the decision", {
    steps: [...start, impactAssessed(1, "2017-03-20"), decision],
    check: "before-decision",
  });
  finds("R-PSED", "evidence-missing", "equality was assessed only after the decision", {
    steps: [...start, decision, impactAssessed(1, "2017-10-20")],
    check: "before-decision",
    detail: "contradicted",
  });
  finds("R-PSED", "evidence-missing", "one of the eight characteristics has no entry", {
    steps: [...start, impactAssessed(1, "2017-03-20", sevenOf("race")), decision],
    check: "characteristics",
    expects: shows(
      { missing: ["an entry for race in an assessment of equality"] },
      "no entry for race",
    ),
  });
  finds("R-PSED", "evidence-missing", "equality was not assessed again after involvement closed", {
    steps: [...start, impactAssessed(1, "2016-11-01"), ...involved, decision],
    check: "revisited",
  });
  finds("R-PSED", "not-yet-due", "nothing is decided", {
    steps: [...start, impactAssessed(1, "2017-03-20")],
    check: "characteristics",
  });
  finds("R-PSED", "not-applicable", "the body is recorded as outside Schedule 19", {
    steps: [listed("no", "no"), opened(), impactAssessed(1, "2017-03-20"), decision],
  });
  finds("R-PSED", "not-decidable", "the assessment and the decision are of the same day", {
    steps: [...start, impactAssessed(1, "2017-09-20"), decision],
    check: "before-decision",
    detail: "same-day-order-unknown",
  });
  finds("R-PSED", "not-decidable", "the kind of body is not recorded", {
    steps: [
      { ...registered("ccg"), occurredAt: "2017-10-01", data: unknownBefore },
      opened(),
      impactAssessed(1, "2017-03-20"),
      decision,
    ],
    detail: "kind-not-recorded",
  });
});

describe("an equality impact assessment before the decision", () => {
  it("is asked of other bodies only where they are recorded as inside Schedule 19", async () => {
    const steps = [opened(), impactAssessed(1, "2017-03-20"), decision];
    expect(
      await findingsOf("R-PSED", [listed("unknown", "no", { kind: "vcse" }), ...steps]),
    ).toMatchObject([{ outcome: "not-applicable" }]);
    expect(await of("before-decision", [listed("yes", "no", { kind: "vcse" }), ...steps])).toBe(
      "evidence-found",
    );
  });

  it("is of the kind eqia and no other", async () => {
    const other = impactAssessed(1, "2017-03-20", eight, { kind: "ehia" });
    expect(await of("before-decision", [...start, other, decision])).toBe("evidence-missing");
  });

  it("says how late it was recorded", async () => {
    const late = recordedOn("2017-10-01", impactAssessed(1, "2017-03-20"));
    const finding = await findingOf("R-PSED", [...start, late, decision], {
      check: "before-decision",
    });
    expect(finding.recordedLate).toBe(11);
    expect(finding.sentence).toContain("recorded 11 days after the decision");
  });

  it("is asked before a preferred bidder too, and before each decision", async () => {
    const bidder: Step = {
      type: "MilestoneReached",
      entity: matter,
      occurredAt: "2017-05-01",
      actor: { id: "recorder" },
      data: { kind: "preferred-bidder" },
    };
    const findings = await findingsOf("R-PSED", [
      ...start,
      bidder,
      impactAssessed(1, "2017-06-01"),
      decision,
    ]);
    expect(
      findings
        .filter(({ check }) => check === "before-decision")
        .map((finding) => [finding.decision, outcomeOf(finding)]),
    ).toStrictEqual([
      ["one-site", "evidence-found"],
      ["preferred-bidder", "evidence-missing (contradicted)"],
    ]);
  });

  it("is not asked where the matter was withdrawn before a decision", async () => {
    expect(await of("before-decision", [...start, withdrawn("2017-06-01")])).toBe("not-applicable");
  });
});

describe("the eight relevant characteristics", () => {
  it("do not include marriage and civil partnership", async () => {
    const without = impactAssessed(1, "2017-03-20", eight);
    expect(await of("characteristics", [...start, without, decision])).toBe("evidence-found");
    const instead = impactAssessed(1, "2017-03-20", [
      ...sevenOf("sex"),
      "marriage-civil-partnership",
    ]);
    expect(await of("characteristics", [...start, instead, decision])).toBe("evidence-missing");
  });

  it("may be spread over several assessments before the decision, and none after it", async () => {
    const first = impactAssessed(1, "2017-03-20", sevenOf("age"));
    const second = (day: string): Step => impactAssessed(2, day, ["age"]);
    expect(await of("characteristics", [...start, first, second("2017-09-19"), decision])).toBe(
      "evidence-found",
    );
    expect(await of("characteristics", [...start, first, decision, second("2017-09-21")])).toBe(
      "evidence-missing",
    );
    expect(await of("characteristics", [...start, first, decision, second("2017-09-20")])).toBe(
      "not-decidable (same-day-order-unknown)",
    );
  });

  it("have an entry where an effect is unclear, which is named", async () => {
    const unclear = impactAssessed(1, "2017-03-20", sevenOf("age"), {
      characteristics: [
        ...sevenOf("age").map((code) => ({ code, effect: "none" as const, because: "Seen." })),
        { code: "age", effect: "unclear", because: "Not asked." },
      ],
    });
    const finding = await findingOf("R-PSED", [...start, unclear, decision], {
      check: "characteristics",
    });
    expect(outcomeOf(finding)).toBe("evidence-found");
    expect(finding.sentence).toContain("left unclear for age");
  });
});

describe("assessing equality again", () => {
  const again = (day: string): Step =>
    impactAssessed(2, day, [], { revises: eventId(1), reaffirms: true });
  const first = impactAssessed(1, "2016-11-01");

  it("counts between the closing and the decision, on neither day", async () => {
    const steps = (day: string): ReadonlyArray<Step> => [
      ...start,
      first,
      ...involved,
      again(day),
      decision,
    ];
    expect(await of("revisited", steps("2017-03-01"))).toBe("evidence-found");
    expect(await of("revisited", steps("2017-09-19"))).toBe("evidence-found");
    expect(await of("revisited", steps("2017-02-28"))).toBe(
      "not-decidable (same-day-order-unknown)",
    );
    expect(await of("revisited", steps("2017-09-20"))).toBe(
      "not-decidable (same-day-order-unknown)",
    );
    expect(await of("revisited", steps("2017-09-21"))).toBe("evidence-missing (contradicted)");
  });

  it("may be the first assessment, made after involvement closed", async () => {
    expect(
      await of("revisited", [...start, ...involved, impactAssessed(1, "2017-03-20"), decision]),
    ).toBe("evidence-found");
  });

  it("needs every activity begun before the decision to have closed by then", async () => {
    const open = [consulted("2016-12-01"), tallied("2017-01-10")];
    const finding = await findingOf(
      "R-PSED",
      [...start, first, ...open, again("2017-03-20"), decision],
      { check: "revisited" },
    );
    expect(outcomeOf(finding)).toBe("evidence-missing");
    expect(finding.missing[0]).toBe("the closing of “Urgent care consultation” (on 2016-12-01)");
    expect(
      await of("revisited", [
        ...start,
        first,
        ...open,
        again("2017-03-20"),
        decision,
        closed("2017-10-01"),
      ]),
    ).toBe("evidence-missing (contradicted)");
  });

  it("looks at the last day of what was held over several", async () => {
    const roadshow = held("roadshow", "2017-03-01", {
      until: "2017-03-31",
      matters: [{ matter, limb: "proposal", proposalVersion: "1" }],
    });
    const steps = (day: string): ReadonlyArray<Step> => [
      ...start,
      first,
      roadshow,
      again(day),
      decision,
    ];
    expect(await of("revisited", steps("2017-03-15"))).toBe("evidence-missing");
    expect(await of("revisited", steps("2017-04-01"))).toBe("evidence-found");
  });

  it("leaves out what began after the decision, and standing networks", async () => {
    const later = held("drop-in", "2017-10-05", {
      matters: [{ matter, limb: "decision", proposalVersion: "1" }],
    });
    const standing = [
      network("2015-01-01"),
      linked("2016-02-01", { network: "network:patient-panel" }),
    ];
    expect(
      await of("revisited", [
        ...start,
        ...standing,
        first,
        ...involved,
        again("2017-03-20"),
        decision,
        later,
      ]),
    ).toBe("evidence-found");
    expect(await of("revisited", [...start, ...standing, first, decision, later])).toBe(
      "evidence-missing",
    );
  });

  it("is not asked where nothing is linked and no involvement was judged to be due", async () => {
    const notDue = assessed("2016-06-01", {
      impact: { manner: "no", range: "no", reason: "A change of name." },
    });
    expect(await of("revisited", [...start, notDue, first, decision])).toBe("not-applicable");
    const noDuty = assessed("2016-06-01", { duty: "none" });
    expect(await of("revisited", [...start, noDuty, first, decision])).toBe("not-applicable");
    const due = assessed("2016-06-01");
    expect(await of("revisited", [...start, due, first, decision])).toBe("evidence-missing");
    expect(await of("revisited", [...start, notDue, first, ...involved, decision])).toBe(
      "evidence-missing",
    );
  });
});
