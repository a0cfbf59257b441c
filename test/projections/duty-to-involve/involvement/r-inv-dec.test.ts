import { describe, expect, it } from "vitest";
import { involvementRules } from "../../../../projections/duty-to-involve/rules/involvement/involvement-rules.js";
import { recordedOn, type Step } from "../../told-case.js";
import {
  assessed,
  consulted,
  decided,
  findingOf,
  findingsOf,
  matter,
  opened,
  outcomeOf,
  published,
  registered,
  reportOf,
  tallied,
} from "../westmoor.js";

const ccg = registered("ccg", "2013-04-01");
const decision = opened({ limb: "decision" });
const forDecision = { matters: [{ matter, limb: "decision" }] } as const;
const start = [ccg, decision, assessed("2016-02-01", { limb: "decision" })];
const asked = async (...steps: ReadonlyArray<Step>) => findingOf("R-INV-DEC", [...start, ...steps]);

describe("involvement before a decision", () => {
  it("is found when linked with the limb decision and begun before, and names the decision", async () => {
    const finding = await asked(
      consulted("2016-12-01", forDecision),
      tallied("2017-02-01"),
      decided("2017-09-20"),
    );
    expect([outcomeOf(finding), finding.decision]).toStrictEqual(["evidence-found", "one-site"]);
  });

  it("needs the version where one was published", async () => {
    const steps = [
      published("1", "2016-11-01"),
      consulted("2016-12-01", forDecision),
      tallied("2017-02-01"),
    ];
    const finding = await asked(...steps, decided("2017-09-20"));
    expect(outcomeOf(finding)).toBe("evidence-missing");
    expect(finding.sentence).toContain("names no version of the proposal");
  });

  it("is missing when linked with another limb only", async () => {
    const finding = await asked(
      consulted("2016-12-01"),
      tallied("2017-02-01"),
      decided("2017-09-20"),
    );
    expect(outcomeOf(finding)).toBe("evidence-missing");
    expect(finding.sentence).toContain("is linked with the limb proposal");
  });

  it("is contradicted by what began after, and undecided by what began on the day", async () => {
    const after = await asked(
      decided("2017-09-20"),
      consulted("2017-09-21", forDecision),
      tallied("2017-10-01"),
    );
    const onTheDay = await asked(
      consulted("2017-09-20", forDecision),
      tallied("2017-09-20"),
      decided("2017-09-20"),
    );
    expect(outcomeOf(after)).toBe("evidence-missing (contradicted)");
    expect(outcomeOf(onTheDay)).toBe("not-decidable (same-day-order-unknown)");
  });

  it("is not yet due before the decision", async () => {
    expect(outcomeOf(await asked(consulted("2016-12-01", forDecision)))).toBe("not-yet-due");
  });

  it("does not apply to planning, nor where no impact is judged", async () => {
    const planning = [ccg, opened({ limb: "planning" }), decided("2017-09-20")];
    const none = assessed("2016-03-01", {
      impact: { manner: "no", range: "no", reason: "A new lease." },
    });
    expect(outcomeOf(await findingOf("R-INV-DEC", planning))).toBe("not-applicable");
    expect(outcomeOf(await asked(none, decided("2017-09-20")))).toBe("not-applicable");
  });

  it("cannot be decided where nobody judged the impact", async () => {
    const finding = await findingOf("R-INV-DEC", [ccg, decision, decided("2017-09-20")]);
    expect(outcomeOf(finding)).toBe("not-decidable");
    expect(finding.judgement?.whoCould).toContain("DutyAssessed");
  });

  it("is told for each of several decisions, each under the duty of its own day", async () => {
    const second = decided("2018-05-01", { decision: "opening-hours" });
    const findings = await findingsOf(
      "R-INV-DEC",
      [
        ...start,
        decided("2017-09-20"),
        consulted("2017-12-01", forDecision),
        tallied("2018-02-01"),
        second,
      ],
      "2018-06-01",
    );
    expect(findings.map((finding) => [finding.decision, outcomeOf(finding)])).toStrictEqual([
      ["one-site", "evidence-missing (contradicted)"],
      ["opening-hours", "evidence-found"],
    ]);
  });
});

describe("who answers for a decision", () => {
  const icb = registered("icb", "2022-07-01");
  const minister = registered("secretary-of-state", "2000-01-01", "body:secretary-of-state");
  const calledIn = {
    type: "MatterCalledIn",
    entity: matter,
    occurredAt: "2024-06-03",
    actor: { id: "recorder" },
    data: { document: { title: "Direction" } },
  } as const;
  const open = opened({ limb: "decision", responsible: "body:westmoor" }, "2024-01-08");
  const judged = assessed("2024-01-09", { duty: "D-14Z45", limb: "decision" });
  const theirs = decided("2024-09-02", { by: "body:secretary-of-state" });

  it("is not the board where the Secretary of State called the matter in and decided", async () => {
    const steps = [minister, icb, open, judged, calledIn, theirs];
    const [own, other] = await reportOf(steps, "2024-12-01");
    const finding = own?.findings.find(({ rule }) => rule === "R-INV-DEC");
    expect([own?.body, finding?.outcome]).toStrictEqual(["body:westmoor", "not-applicable"]);
    expect([other?.body, other?.duties.map(({ id }) => id)]).toStrictEqual([
      "body:secretary-of-state",
      ["D-PSED"],
    ]);
  });

  it("is the responsible body also where another body decided, each with its own findings", async () => {
    const trust = registered("nhs-trust", "2000-01-01", "body:westmoor-trust");
    const steps = [trust, icb, open, judged, decided("2024-09-02", { by: "body:westmoor-trust" })];
    const matters = await reportOf(steps, "2024-12-01");
    expect(
      matters.map(({ body, duties, findings }) => [
        body,
        duties[0]?.id,
        findings.find(({ rule }) => rule === "R-INV-DEC")?.outcome,
      ]),
    ).toStrictEqual([
      ["body:westmoor", "D-14Z45", "evidence-missing"],
      ["body:westmoor-trust", "D-242", "evidence-missing"],
    ]);
  });

  it("cannot be told where the kind of body is not recorded, the wording not known or the day too vague", async () => {
    const kind = [registered("icb", "2025-01-01"), open, judged, decided("2024-09-02")];
    const unknownKind = {
      ...registered("icb"),
      data: { name: "NHS Westmoor", kind: "icb" },
    } as const;
    const late = { ...unknownKind, occurredAt: "2024-10-01" };
    const trust = [
      registered("nhs-trust"),
      opened({ limb: "decision" }, "2007-01-08"),
      decided("2007-07-01"),
    ];
    const vague = [
      registered("nhs-england", "2013-04-01"),
      opened({ limb: "decision" }, "2022-01-08"),
      recordedOn("2022-12-31", decided("2022")),
    ];
    const one = async (steps: ReadonlyArray<Step>) =>
      outcomeOf(await findingOf("R-INV-DEC", steps, { today: "2024-12-01" }));
    expect([
      await one(kind),
      await one([late, open, judged, decided("2024-09-02")]),
      await one(trust),
      await one(vague),
    ]).toStrictEqual([
      "not-applicable",
      "not-decidable (kind-not-recorded)",
      "not-decidable (law-unverified)",
      "not-decidable (imprecise-date)",
    ]);
  });

  it("says under an unverified row of the law that it is unverified, beside any other detail", async () => {
    const pct = [
      registered("pct"),
      opened({ limb: "decision" }, "2006-01-09"),
      assessed("2006-01-10", { duty: "D-S11", limb: "decision" }),
      decided("2006-06-01"),
      consulted("2006-06-02", forDecision),
      tallied("2006-06-03"),
    ];
    expect(outcomeOf(await findingOf("R-INV-DEC", pct))).toBe(
      "evidence-missing (contradicted,law-unverified)",
    );
  });

  it("is a health and wellbeing board under D-HWS only, which these rules are not about", async () => {
    const board = [
      registered("health-and-wellbeing-board"),
      opened({}, "2014-01-06"),
      decided("2014-10-01"),
    ];
    const [report] = await reportOf(board);
    expect(report?.duties.map(({ id }) => id)).toStrictEqual(["D-HWS"]);
    const involvement = involvementRules.map(({ id }) => id);
    const findings = report?.findings.filter(({ rule }) => involvement.includes(rule)) ?? [];
    expect(findings.length).toBeGreaterThan(6);
    expect(new Set(findings.map(outcomeOf))).toStrictEqual(new Set(["not-applicable"]));
  });
});
