import { describe, expect, it } from "vitest";
import type { Step } from "../../told-case.js";
import { recordedOn } from "../../told-case.js";
import { finds, findingsIn } from "../finds.js";
import { reads, says } from "./expected.js";
import { assessed, decided, opened, registered, withdrawn } from "../westmoor.js";
import {
  another,
  borough,
  consultedUndated,
  council,
  councils,
  joint,
  scrutinyConsulted,
  substantial,
  urgent,
} from "./told.js";

const start = [registered("ccg"), ...councils, opened()];
const judged = [...start, substantial("2017-01-10")];
const both: Step[] = [...start, substantial("2017-01-10", { authorities: [council, borough] })];

describe("consulting the local authority", () => {
  finds("R-23-CONSULT", "evidence-found", "the council was consulted before the decision", {
    steps: [...judged, scrutinyConsulted("2017-03-01"), decided("2017-09-20")],
    about: council,
    expects: reads(
      "Westmoor Council was consulted on 2017-03-01, before the decision “one-site” on 2017-09-20.",
    ),
  });
  finds(
    "R-23-CONSULT",
    "evidence-missing",
    "a substantial change was decided and no consultation of the council is on record",
    { steps: [...judged, decided("2017-09-20")], about: council },
  );
  finds("R-23-CONSULT", "evidence-missing", "the council was consulted after the decision only", {
    steps: [...judged, decided("2017-09-20"), scrutinyConsulted("2017-10-02")],
    detail: "contradicted",
    expects: says("Afterwards, Westmoor Council was consulted on 2017-10-02."),
  });
  finds("R-23-CONSULT", "not-yet-due", "nothing is decided and nobody was consulted", {
    steps: judged,
  });
  finds("R-23-CONSULT", "not-applicable", "the change is judged not substantial", {
    steps: [...start, assessed("2017-01-10"), decided("2017-09-20")],
    expects: reads("The Head of engagement judged that the change is not substantial."),
  });
  finds("R-23-CONSULT", "not-decidable", "nobody judged whether the change is substantial", {
    steps: [...start, scrutinyConsulted("2017-03-01"), decided("2017-09-20")],
    expects: says("by recording DutyAssessed with substantial"),
  });
  finds("R-23-CONSULT", "not-decidable", "the assessment leaves open whether it is substantial", {
    steps: [...start, substantial("2017-01-10", { substantial: "not-judged" })],
    expects: says("leaves it open"),
  });
  finds("R-23-CONSULT", "not-decidable", "another body consulted, and no record says for whom", {
    steps: [
      ...judged,
      another("body:partner", "NHS Partner", "ccg"),
      scrutinyConsulted("2017-03-01", { by: "body:partner" }),
      decided("2017-09-20"),
    ],
    detail: "by-another-body",
    expects: says(
      "NHS Partner consulted Westmoor Council on 2017-03-01; no record says that this was for NHS Westmoor.",
      "NHS Partner consulted for NHS Westmoor",
    ),
  });
});

describe("which consultation counts", () => {
  const found = async (steps: ReadonlyArray<Step>, today = "2017-12-01") =>
    (await findingsIn(steps, today))
      .filter(({ rule, body }) => rule === "R-23-CONSULT" && body === "body:westmoor")
      .map(({ about, outcome, detail }) => [about, outcome, detail]);

  it("is not decidable on the day of the decision, and is with times", async () => {
    const sameDay = [...judged, scrutinyConsulted("2017-09-20"), decided("2017-09-20")];
    expect(await found(sameDay)).toStrictEqual([
      [council, "not-decidable", "same-day-order-unknown"],
    ]);
    const timed = [
      ...judged,
      scrutinyConsulted("2017-09-20T09:00:00.000Z"),
      decided("2017-09-20T14:00:00.000Z"),
    ];
    expect(await found(timed)).toStrictEqual([[council, "evidence-found", undefined]]);
    const vague = [...judged, scrutinyConsulted("2017-09"), decided("2017-09-20")];
    expect(await found(vague)).toStrictEqual([[council, "not-decidable", "imprecise-date"]]);
  });

  it("is one of each authority that the assessment names", async () => {
    const one = [...both, scrutinyConsulted("2017-03-01"), decided("2017-09-20")];
    expect(await found(one)).toStrictEqual([
      [council, "evidence-found", undefined],
      [borough, "evidence-missing", undefined],
    ]);
  });

  it("is one of a joint committee for each of its authorities", async () => {
    const whole = scrutinyConsulted("2017-03-01", {
      authority: joint,
      jointFor: [council, borough],
    });
    expect(await found([...both, whole, decided("2017-09-20")])).toStrictEqual([
      [council, "evidence-found", undefined],
      [borough, "evidence-found", undefined],
    ]);
    const part = scrutinyConsulted("2017-03-01", { authority: joint, jointFor: [council] });
    expect(await found([...both, part, decided("2017-09-20")])).toStrictEqual([
      [council, "evidence-found", undefined],
      [borough, "evidence-missing", undefined],
    ]);
  });

  it("is any, where the assessment names no authority, which it says", async () => {
    const none = [...start, substantial("2017-01-10", { authorities: [] })];
    const steps = [...none, consultedUndated("2017-03-01", borough), decided("2017-09-20")];
    expect(await found(steps)).toStrictEqual([[undefined, "evidence-found", undefined]]);
    const [finding] = (await findingsIn(steps, "2017-12-01")).filter(
      ({ rule }) => rule === "R-23-CONSULT",
    );
    expect(finding?.sentence).toContain("The assessment names no authority to consult.");
  });

  it("is the commissioner's, where a provider proposes and it consults for it", async () => {
    const trust = registered("nhs-trust");
    const commissioner = another("body:group", "Westmoor Group", "ccg");
    const steps = [
      trust,
      commissioner,
      ...councils,
      opened(),
      substantial("2017-01-10"),
      decided("2017-09-20"),
    ];
    const forIt = { by: "body:group", forProvider: "body:westmoor" } as const;
    expect(await found([...steps, scrutinyConsulted("2017-03-01", forIt)])).toStrictEqual([
      [council, "evidence-found", undefined],
    ]);
    const unsaid = { by: "body:group" } as const;
    expect(await found([...steps, scrutinyConsulted("2017-03-01", unsaid)])).toStrictEqual([
      [council, "not-decidable", "by-another-body"],
    ]);
    const forAnother = { by: "body:group", forProvider: "body:group" } as const;
    expect(await found([...steps, scrutinyConsulted("2017-03-01", forAnother)])).toStrictEqual([
      [council, "evidence-missing", undefined],
    ]);
  });

  it("binds no council, and nobody before the Regulations", async () => {
    expect(await found([registered("pct"), ...councils, opened()])).toStrictEqual([
      [undefined, "not-applicable", undefined],
    ]);
    const early = [...judged, decided("2013-03-31")];
    expect((await found(early)).map(([, outcome]) => outcome)).toStrictEqual(["not-applicable"]);
  });

  it("is found while nothing is decided", async () => {
    const steps = [...judged, scrutinyConsulted("2017-03-01")];
    expect(await found(steps)).toStrictEqual([[council, "evidence-found", undefined]]);
  });

  it("says how late it was recorded", async () => {
    const late = recordedOn("2017-09-30", scrutinyConsulted("2017-03-01"));
    const steps = [...judged, decided("2017-09-20"), late];
    const [finding] = (await findingsIn(steps, "2017-12-01")).filter(
      ({ rule }) => rule === "R-23-CONSULT",
    );
    expect([finding?.outcome, finding?.recordedLate]).toStrictEqual(["evidence-found", 10]);
    expect(finding?.sentence).toContain("The evidence was recorded 10 days after the decision.");
  });
});

describe("what takes a matter out of consulting", () => {
  const outcomes = async (steps: ReadonlyArray<Step>, today = "2017-12-01") =>
    (await findingsIn(steps, today))
      .filter(({ rule }) => rule === "R-23-CONSULT")
      .map(({ decision, outcome, detail }) => [decision, outcome, detail]);

  for (const kind of ["reg-23-urgency", "reg-24"] as const)
    it(`is the recorded exemption ${kind}`, async () => {
      const exempt = substantial("2017-01-10", { exemption: { kind, reason: "As recorded." } });
      expect(await outcomes([...start, exempt, decided("2017-09-20")])).toStrictEqual([
        ["one-site", "not-applicable", undefined],
      ]);
    });

  it("is no urgency first recorded by an assessment after the decision", async () => {
    const exemption = { kind: "reg-23-urgency", reason: "As recorded." } as const;
    const steps = [...start, decided("2017-09-20")];
    const after = await findingsIn(
      [...steps, substantial("2017-10-01", { exemption })],
      "2017-12-01",
    );
    const outcomes = (rule: string) =>
      after.filter((one) => one.rule === rule).map(({ outcome }) => outcome);
    expect(outcomes("R-23-CONSULT")).toStrictEqual(["evidence-missing"]);
    expect(outcomes("R-23-URGENT")).toStrictEqual(["evidence-missing"]);
  });

  it("is no exemption of another duty", async () => {
    const other = { exemption: { kind: "tsa", reason: "As recorded." } } as const;
    const steps = [...start, substantial("2017-01-10", other), decided("2017-09-20")];
    expect((await outcomes(steps)).map(([, outcome]) => outcome)).toStrictEqual([
      "evidence-missing",
    ]);
  });

  it("is urgency claimed by the day of the decision, not after it, and under this duty", async () => {
    const outcomeWith = async (claim: Step) =>
      (await outcomes([...judged, claim, decided("2017-09-20")])).map(([, outcome]) => outcome);
    expect(await outcomeWith(urgent("2017-09-20"))).toStrictEqual(["not-applicable"]);
    expect(await outcomeWith(urgent("2017-09-21"))).toStrictEqual(["evidence-missing"]);
    expect(await outcomeWith(urgent("2017-09"))).toStrictEqual(["not-decidable"]);
    expect(await outcomeWith(urgent("2017-09-20", { duty: "D-14Z2" }))).toStrictEqual([
      "evidence-missing",
    ]);
  });

  it("is urgency for the decision that follows it, not for a later one", async () => {
    const later = decided("2017-11-20", { decision: "for-good" });
    const steps = [...judged, urgent("2017-09-19"), decided("2017-09-20"), later];
    expect(await outcomes(steps)).toStrictEqual([
      ["one-site", "not-applicable", undefined],
      ["for-good", "evidence-missing", undefined],
    ]);
    const consulted = [...steps, scrutinyConsulted("2017-10-02")];
    expect((await outcomes(consulted)).map(([, outcome]) => outcome)).toStrictEqual([
      "not-applicable",
      "evidence-found",
    ]);
  });

  it("is the withdrawal of the matter before anything was decided", async () => {
    expect(await outcomes([...judged, withdrawn("2017-05-01")])).toStrictEqual([
      [undefined, "not-applicable", undefined],
    ]);
  });

  it("is urgency claimed while nothing is decided", async () => {
    expect(await outcomes([...start, urgent("2017-05-01")])).toStrictEqual([
      [undefined, "not-applicable", undefined],
    ]);
  });
});
