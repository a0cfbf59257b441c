import { describe, expect, it } from "vitest";
import { recordedOn, type Step } from "../../told-case.js";
import { finds, findingsIn } from "../finds.js";
import { lacks, reads } from "../scrutiny/expected.js";
import { assessed, consulted, decided, held, opened, registered, withdrawn } from "../westmoor.js";
import { assured, evidenced } from "./told.js";

const start = [registered("ccg"), opened()];
const judged = [...start, assessed("2016-05-01", { substantial: "yes" })];
const beds = assessed("2016-05-02", { substantial: "yes", bedsReduced: "significant" });
const opens = consulted("2017-02-28");
const decision = decided("2017-09-20");

describe("the tests of a service change", () => {
  finds("R-5T", "evidence-found", "evidence on choice was recorded before consultation opened", {
    steps: [...judged, evidenced("choice", "2017-01-10"), opens, decision],
    check: "choice",
    expects: reads(
      "Before the consultation that opened on 2017-02-28, the record shows evidence for the test “patient " +
        "choice”: by NHS Westmoor on 2017-01-10.",
    ),
  });
  finds("R-5T", "evidence-missing", "consultation opened and the checkpoint is not on record", {
    steps: [...judged, opens],
    check: "checkpoint",
    expects: lacks(
      "the passing of the assurance checkpoint, before the consultation that opened on 2017-02-28",
    ),
  });
  finds("R-5T", "evidence-missing", "the clinical evidence came after consultation opened", {
    steps: [...judged, opens, evidenced("clinical-evidence", "2017-03-10")],
    check: "clinical-evidence",
    detail: "contradicted",
  });
  finds("R-5T", "not-yet-due", "no consultation opened and there is no evidence yet", {
    steps: judged,
    check: "involvement",
  });
  finds("R-5T", "not-applicable", "the change is judged not substantial", {
    steps: [...start, assessed("2016-05-01"), opens],
  });
  finds("R-5T", "not-applicable", "no significant reduction of beds is judged, for the bed test", {
    steps: [...judged, opens],
    check: "beds",
  });
  finds("R-5T", "not-decidable", "nobody judged whether the change is substantial", {
    steps: [...start, opens],
  });
  finds("R-5T", "not-decidable", "assurance was given on the day consultation opened", {
    steps: [...judged, opens, assured("sense-check", "2017-02-28")],
    check: "sense-check",
    detail: "same-day-order-unknown",
  });
});

describe("each test and stage", () => {
  const shown = async (steps: ReadonlyArray<Step>) =>
    (await findingsIn(steps, "2017-12-01"))
      .filter(({ rule }) => rule === "R-5T")
      .map(({ check, outcome }) => [check, outcome]);
  const names = [
    "involvement",
    "choice",
    "clinical-evidence",
    "commissioners",
    "beds",
    "sense-check",
    "checkpoint",
  ];

  it("has a finding of its own, from its own evidence", async () => {
    const evidence = [
      evidenced("involvement", "2017-01-10"),
      evidenced("choice", "2017-01-10"),
      evidenced("clinical-evidence", "2017-01-10"),
      evidenced("commissioners", "2017-01-10"),
      evidenced("beds", "2017-01-10"),
      assured("sense-check", "2017-01-10"),
      assured("checkpoint", "2017-01-10"),
    ];
    const told = [...judged, beds, opens];
    expect(await shown([...told, ...evidence])).toStrictEqual(
      names.map((name) => [name, "evidence-found"]),
    );
    for (const [index, left] of names.entries())
      expect(await shown([...told, ...evidence.toSpliced(index, 1)])).toStrictEqual(
        names.map((name) => [name, name === left ? "evidence-missing" : "evidence-found"]),
      );
  });

  it("leaves the bed test open where nobody judged the beds", async () => {
    const unjudged = assessed("2016-05-02", { substantial: "yes", bedsReduced: "not-judged" });
    const findings = await shown([...judged, unjudged, opens]);
    expect(findings.find(([check]) => check === "beds")).toStrictEqual(["beds", "not-decidable"]);
  });

  it("is tested no more once the matter is withdrawn undecided", async () => {
    expect(await shown([...judged, withdrawn("2017-01-01")])).toStrictEqual([
      [undefined, "not-applicable"],
    ]);
  });
});

describe("what evidence must come before", () => {
  const choice = async (...steps: ReadonlyArray<Step>) => {
    const findings = await findingsIn([...judged, ...steps], "2017-12-01");
    const [finding] = findings.filter(({ rule, check }) => rule === "R-5T" && check === "choice");
    return [finding?.outcome, finding?.detail, finding?.recordedLate];
  };
  const evidence = evidenced("choice", "2017-03-10");

  it("is the first of several consultations", async () => {
    const later = { ...consulted("2017-04-01"), entity: "activity:second" } as const;
    expect(await choice(evidence, later)).toStrictEqual(["evidence-found", undefined, undefined]);
    expect(await choice(evidence, later, opens)).toStrictEqual([
      "evidence-missing",
      "contradicted",
      undefined,
    ]);
    const vague = consulted("2017");
    expect(await choice(evidence, later, vague)).toStrictEqual([
      "not-decidable",
      "imprecise-date",
      undefined,
    ]);
  });

  it("is no survey for insight, no event held and no consultation withdrawn", async () => {
    const survey = consulted("2017-02-28", { purpose: "insight" });
    const event = held("drop-in", "2017-02-01", {
      matters: [{ matter: "matter:urgent-care", limb: "proposal" }],
    });
    expect(await choice(survey, event, evidence)).toStrictEqual([
      "evidence-found",
      undefined,
      undefined,
    ]);
    const cancelled: Step = {
      type: "ActivityCancelled",
      entity: "activity:urgent-care-consultation",
      occurredAt: "2017-03-01",
      actor: { id: "recorder" },
      data: { reason: "Withdrawn." },
    };
    expect(await choice(opens, cancelled, evidence)).toStrictEqual([
      "evidence-found",
      undefined,
      undefined,
    ]);
  });

  it("is the decision, where no consultation opened", async () => {
    expect(await choice(evidence, decision)).toStrictEqual([
      "evidence-found",
      undefined,
      undefined,
    ]);
    expect(await choice(evidenced("choice", "2017-10-01"), decision)).toStrictEqual([
      "evidence-missing",
      "contradicted",
      undefined,
    ]);
    expect(await choice(decision)).toStrictEqual(["evidence-missing", undefined, undefined]);
  });

  it("is nothing yet, where neither is on record", async () => {
    expect(await choice(evidence)).toStrictEqual(["evidence-found", undefined, undefined]);
  });

  it("is told with how late the evidence was recorded", async () => {
    const late = recordedOn("2017-03-05", evidenced("choice", "2017-01-10"));
    expect(await choice(opens, late)).toStrictEqual(["evidence-found", undefined, 5]);
  });
});
