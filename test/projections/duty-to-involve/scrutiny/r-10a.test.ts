import { describe, expect, it } from "vitest";
import { recordedOn, type Step } from "../../told-case.js";
import { finds, findingsIn } from "../finds.js";
import { reads } from "./expected.js";
import { assessed, decided, opened, registered, withdrawn } from "../westmoor.js";
import {
  another,
  calledIn,
  councils,
  scrutinyConsulted,
  secretaryTold,
  substantial,
  urgent,
} from "./told.js";

const start = [registered("icb", "2022-07-01"), ...councils, opened({}, "2023-01-04")];
const judged = [...start, substantial("2023-02-01")];
const decision = decided("2024-09-20");
const today = "2024-12-01";

describe("the notice to the Secretary of State", () => {
  finds("R-10A", "evidence-found", "the Secretary of State was notified two weeks after", {
    steps: [...judged, scrutinyConsulted("2024-03-01"), secretaryTold("2024-03-15"), decision],
    today,
    expects: reads(
      "The local authority was first consulted on 2024-03-01; the Secretary of State was notified on " +
        "2024-03-15, 14 days after that.",
    ),
  });
  finds(
    "R-10A",
    "evidence-missing",
    "the consultation began on 2024-01-31 and no notice is on record",
    {
      steps: [...judged, scrutinyConsulted("2024-01-31"), decision],
      today,
    },
  );
  finds("R-10A", "not-yet-due", "nobody was consulted and nothing is decided", {
    steps: judged,
    today,
  });
  finds("R-10A", "not-applicable", "the consultation began on 2024-01-30", {
    steps: [...judged, scrutinyConsulted("2024-01-30"), decision],
    today,
    expects: reads(
      "The consultation of the local authority began on 2024-01-30, before 2024-01-31.",
    ),
  });
  finds("R-10A", "not-decidable", "nobody judged whether the change is substantial", {
    steps: [...start, scrutinyConsulted("2024-03-01"), decision],
    today,
  });
  finds("R-10A", "not-decidable", "the consultation is dated to the month only", {
    steps: [...judged, scrutinyConsulted("2024-01"), decision],
    today,
    detail: "imprecise-date",
  });
});

describe("whether a notice is due", () => {
  it("is not of a consultation begun before, also where nobody judged the change", async () => {
    const steps = [...start, scrutinyConsulted("2024-01-30"), decision];
    expect(await shown(steps)).toStrictEqual(["not-applicable"]);
  });

  const shown = async (steps: ReadonlyArray<Step>, on = today) =>
    (await findingsIn(steps, on))
      .filter(({ rule }) => rule === "R-10A")
      .map(({ outcome }) => outcome);

  it("is not where urgency or an exemption from consulting is recorded, or nothing substantial", async () => {
    expect(await shown([...judged, urgent("2024-09-19"), decision])).toStrictEqual([
      "not-applicable",
    ]);
    const exemption = { kind: "reg-24", reason: "A trust is dissolved." } as const;
    const exempt = substantial("2023-03-01", { exemption });
    expect(await shown([...judged, exempt, decision])).toStrictEqual(["not-applicable"]);
    expect(await shown([...start, assessed("2023-02-01"), decision])).toStrictEqual([
      "not-applicable",
    ]);
    expect(await shown([...judged, withdrawn("2024-05-01")])).toStrictEqual(["not-applicable"]);
  });

  it("is not of a trust, nor for a decision before 2024-01-31", async () => {
    const trust = [registered("nhs-trust"), ...judged.slice(1), decision];
    expect(await shown(trust)).toStrictEqual(["not-applicable"]);
    expect(await shown([...judged, decided("2024-01-30")])).toStrictEqual(["not-applicable"]);
    expect(await shown([...judged, decided("2024-01-31")])).toStrictEqual(["evidence-missing"]);
  });

  it("is not where any consultation began before, whoever consulted", async () => {
    const partner = another("body:partner", "NHS Partner", "icb");
    const early = scrutinyConsulted("2024-01-10", { by: "body:partner" });
    const steps = [...judged, partner, early, scrutinyConsulted("2024-03-01"), decision];
    expect(await shown(steps)).toStrictEqual(["not-applicable"]);
  });

  it("is once the authority was consulted, before anything is decided", async () => {
    expect(await shown([...judged, scrutinyConsulted("2024-03-01")])).toStrictEqual([
      "evidence-missing",
    ]);
  });

  it("is for the decision after an urgent one", async () => {
    const later = decided("2024-11-20", { decision: "for-good" });
    expect(await shown([...judged, urgent("2024-09-19"), decision, later])).toStrictEqual([
      "not-applicable",
      "evidence-missing",
    ]);
  });
});

describe("what is said of the notice", () => {
  const sentenceOf = async (...steps: ReadonlyArray<Step>) => {
    const findings = await findingsIn([...judged, ...steps, decision], today);
    const [finding] = findings.filter(({ rule }) => rule === "R-10A");
    return [finding?.outcome, finding?.sentence, finding?.recordedLate];
  };
  const consulted = scrutinyConsulted("2024-03-01");

  it("is the days from the consultation, before it too, where both days are known", async () => {
    const began = "The local authority was first consulted on 2024-03-01";
    const notified = "the Secretary of State was notified";
    expect(await sentenceOf(consulted, secretaryTold("2024-02-29"))).toStrictEqual([
      "evidence-found",
      `${began}; ${notified} on 2024-02-29, 1 day before that.`,
      undefined,
    ]);
    expect(await sentenceOf(consulted, secretaryTold("2024-03-01"))).toStrictEqual([
      "evidence-found",
      `${began}; ${notified} on 2024-03-01, on the same day.`,
      undefined,
    ]);
    expect(await sentenceOf(consulted, secretaryTold("2024-04"))).toStrictEqual([
      "evidence-found",
      `${began}; ${notified} in 2024-04.`,
      undefined,
    ]);
    expect(await sentenceOf(secretaryTold("2024-04-02"))).toStrictEqual([
      "evidence-found",
      `No consultation of a local authority is on record; ${notified} on 2024-04-02.`,
      undefined,
    ]);
  });

  it("is that the matter was called in", async () => {
    const [outcome, sentence] = await sentenceOf(consulted, calledIn("2024-05-01"));
    expect(outcome).toBe("evidence-missing");
    expect(sentence).toContain("The matter was called in on 2024-05-01.");
  });

  it("is how late it was recorded, where it came before the decision", async () => {
    const late = recordedOn("2024-09-23", secretaryTold("2024-03-15"));
    expect((await sentenceOf(consulted, late))[2]).toBe(3);
    const after = recordedOn("2024-09-23", secretaryTold("2024-09-22"));
    expect((await sentenceOf(consulted, after))[2]).toBeUndefined();
  });
});
