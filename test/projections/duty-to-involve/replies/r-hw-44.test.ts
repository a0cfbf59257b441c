import { describe, expect, it } from "vitest";
import type { Step } from "../../told-case.js";
import { finds, findingsIn } from "../finds.js";
import { lacks, reads } from "../scrutiny/expected.js";
import { registered } from "../westmoor.js";
import { acknowledged, received, replied, report, sender } from "./told.js";

const trust = [registered("nhs-trust"), sender()];
const arrived = [...trust, received("2024-12-02")];
const today = "2025-06-01";
const detail = "law-unverified";

describe("the reply to a Local Healthwatch report", () => {
  finds("R-HW-44", "evidence-found", "it was acknowledged and answered on the last day", {
    steps: [...arrived, acknowledged("2024-12-09"), replied("2024-12-31")],
    today,
    about: report,
    detail,
    expects: reads(
      "“Waiting times” of Healthwatch Westmoor was received on 2024-12-02. A reply was due by 2024-12-31, " +
        "20 working days beginning with the day of receipt: a written acknowledgement came on " +
        "2024-12-09; a written explanation of what is done, or why nothing came on 2024-12-31.",
    ),
  });
  finds("R-HW-44", "evidence-missing", "it was answered a day late", {
    steps: [...arrived, acknowledged("2024-12-09"), replied("2025-01-01")],
    today,
    detail: `answered-late,${detail}`,
  });
  finds("R-HW-44", "evidence-missing", "it was acknowledged and never answered", {
    steps: [...arrived, acknowledged("2024-12-09")],
    today,
    detail,
    expects: lacks(
      "a written explanation of what is done, or why nothing, by 2024-12-31, 20 working days beginning with the day of receipt",
    ),
  });
  finds("R-HW-44", "not-yet-due", "it was acknowledged and the last day is not over", {
    steps: [...arrived, acknowledged("2024-12-09")],
    today: "2024-12-31",
    detail,
  });
  finds("R-HW-44", "not-applicable", "the report is about a wholly excluded service", {
    steps: [...trust, received("2024-12-02", { excludedService: true })],
    today,
    detail,
  });
  finds("R-HW-44", "not-applicable", "the body is no commissioner or provider of local services", {
    steps: [registered("secretary-of-state"), sender(), received("2024-12-02")],
    today,
    about: report,
  });
  finds("R-HW-44", "not-decidable", "the day of receipt is known to the month only", {
    steps: [...trust, received("2024-12"), acknowledged("2025-01-10"), replied("2025-01-10")],
    today,
    detail: `imprecise-date,${detail}`,
  });
});

const outcomesIn = async (steps: ReadonlyArray<Step>, on = today) =>
  (await findingsIn(steps, on))
    .filter(({ rule, body }) => rule === "R-HW-44" && body === "body:westmoor")
    .map((finding) => {
      const details = (finding.detail ?? "").split(",").filter((one) => one !== "law-unverified");
      return [finding.outcome, ...details].join(" ").trim();
    });

describe("the last day for it", () => {
  // law.md 3.10, the table of clock tests.
  const clocks = [
    ["2024-12-02", "2024-12-31", "2025-01-15"],
    ["2024-11-30", "2024-12-31", "2025-01-15"],
    ["2024-12-25", "2025-01-24", "2025-02-07"],
    ["2024-03-18", "2024-04-16", "2024-04-30"],
  ] as const;
  for (const [day, twenty, thirty] of clocks)
    it(`is ${twenty}, or ${thirty} with a ground, for a report received on ${day}`, async () => {
      for (const [last, given] of [
        [twenty, {}],
        [thirty, { ground: "several-recipients" }],
      ] as const) {
        const steps = [...trust, received(day, given)];
        expect(await outcomesIn(steps, last)).toStrictEqual(["not-yet-due"]);
        const next = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
        expect(await outcomesIn(steps, next)).toStrictEqual(["evidence-missing"]);
        const inTime = [...steps, acknowledged(last), replied(last)];
        expect(await outcomesIn(inTime)).toStrictEqual(["evidence-found"]);
        const late = [...steps, acknowledged(next), replied(next)];
        expect(await outcomesIn(late)).toStrictEqual([
          "evidence-missing acknowledged-late answered-late",
        ]);
      }
    });

  it("is later for every ground", async () => {
    for (const ground of [
      "several-recipients",
      "several-arrangers",
      "may-consult-board",
      "agreed",
    ] as const) {
      const steps = [...trust, received("2024-12-02", { ground })];
      const done = [...steps, acknowledged("2025-01-15"), replied("2025-01-15")];
      expect(await outcomesIn(done)).toStrictEqual(["evidence-found"]);
    }
  });

  it("is not known where bank holidays are not", async () => {
    const steps = [...trust, received("2029-12-03"), acknowledged("2029-12-04")];
    expect(await outcomesIn(steps, "2030-06-01")).toStrictEqual([
      "not-decidable working-days-not-known",
    ]);
  });

  it("is weighed for every day of receipt that is possible", async () => {
    const month = [...trust, received("2024-12")];
    const soon = [...month, acknowledged("2024-12-20"), replied("2024-12-31")];
    expect(await outcomesIn(soon)).toStrictEqual(["evidence-found"]);
    const late = [...month, acknowledged("2024-12-20"), replied("2025-02-01")];
    expect(await outcomesIn(late)).toStrictEqual(["evidence-missing answered-late"]);
    const last = [...month, acknowledged("2024-12-20"), replied("2025-01-28")];
    expect(await outcomesIn(last)).toStrictEqual(["not-decidable imprecise-date"]);
    const over = [...month, acknowledged("2024-12-20"), replied("2025-01-29")];
    expect(await outcomesIn(over)).toStrictEqual(["evidence-missing answered-late"]);
    expect(await outcomesIn(month, "2024-12-31")).toStrictEqual(["not-yet-due"]);
    expect(await outcomesIn(month, "2025-01-02")).toStrictEqual(["not-decidable imprecise-date"]);
    expect(await outcomesIn(month, "2025-02-01")).toStrictEqual(["evidence-missing"]);
    const by = [...trust, received("../2024-12-02"), acknowledged("2024-12-03")];
    expect(await outcomesIn(by, "2024-12-04")).toStrictEqual(["not-decidable imprecise-date"]);
    const vague = [...arrived, acknowledged("2024-12-09"), replied("2024-12")];
    expect(await outcomesIn(vague)).toStrictEqual(["evidence-found"]);
    const vaguer = [...arrived, acknowledged("2024-12-09"), replied("2024")];
    expect(await outcomesIn(vaguer)).toStrictEqual(["evidence-found"]);
    const vaguest = [...arrived, acknowledged("2024-12-09"), replied("2025")];
    expect(await outcomesIn(vaguest)).toStrictEqual(["evidence-missing answered-late"]);
    const either = [...arrived, acknowledged("2024-12-09"), replied("../2025-01-31")];
    expect(await outcomesIn(either)).toStrictEqual(["not-decidable imprecise-date"]);
  });
});

describe("what counts as the reply", () => {
  it("is in writing", async () => {
    const spoken = { inWriting: false };
    const both = [...arrived, acknowledged("2024-12-09", spoken), replied("2024-12-10", spoken)];
    expect(await outcomesIn(both)).toStrictEqual(["evidence-missing not-in-writing"]);
    const once = [...both, acknowledged("2024-12-11"), replied("2024-12-12")];
    expect(await outcomesIn(once)).toStrictEqual(["evidence-found"]);
  });

  it("is the body's own", async () => {
    const other = { by: "body:healthwatch" } as const;
    const steps = [...arrived, acknowledged("2024-12-09", other), replied("2024-12-10", other)];
    expect(await outcomesIn(steps)).toStrictEqual(["evidence-missing"]);
    const half = [...arrived, acknowledged("2024-12-09", other), replied("2024-12-10")];
    expect(await outcomesIn(half)).toStrictEqual(["evidence-missing"]);
    const rest = [...arrived, acknowledged("2024-12-09"), replied("2024-12-10", other)];
    expect(await outcomesIn(rest)).toStrictEqual(["evidence-missing"]);
  });

  it("is the acknowledgement alone, within 20 working days, of a body that is not relevant", async () => {
    const steps = [...trust, received("2024-12-02", { relevant: false, ground: "agreed" })];
    expect(await outcomesIn([...steps, acknowledged("2024-12-31")])).toStrictEqual([
      "evidence-found",
    ]);
    expect(await outcomesIn([...steps, acknowledged("2025-01-02")])).toStrictEqual([
      "evidence-missing acknowledged-late",
    ]);
  });

  it("says why no action is intended as well as which is", async () => {
    const { action: _action, ...data } = replied("2024-12-10").data;
    const none = { ...replied("2024-12-10"), data: { ...data, noActionBecause: "No funds." } };
    expect(await outcomesIn([...arrived, acknowledged("2024-12-09"), none])).toStrictEqual([
      "evidence-found",
    ]);
  });

  it("is on each recommendation, where answers name them", async () => {
    const recommendations = [
      { id: "one", text: "A clinic." },
      { id: "two", text: "A bus." },
    ];
    const steps = [
      ...trust,
      received("2024-12-02", { recommendations }),
      acknowledged("2024-12-09"),
      replied("2024-12-10", { recommendation: "one" }),
    ];
    expect(await outcomesIn(steps)).toStrictEqual(["evidence-missing"]);
    const both = [...steps, replied("2024-12-11", { recommendation: "two" })];
    expect(await outcomesIn(both)).toStrictEqual(["evidence-found"]);
    const whole = [...steps, replied("2024-12-11")];
    expect(await outcomesIn(whole)).toStrictEqual(["evidence-found"]);
    const late = [...steps, replied("2025-01-11", { recommendation: "two" })];
    expect(await outcomesIn(late)).toStrictEqual(["evidence-missing answered-late"]);
  });
});

describe("which reports are answered for", () => {
  it("are those received by the body, by the day of the question", async () => {
    const elsewhere = received("2024-12-02", { to: ["body:healthwatch"] });
    expect(await outcomesIn([...trust, elsewhere])).toStrictEqual([]);
    expect(await outcomesIn(arrived, "2024-12-01")).toStrictEqual([]);
    expect(await outcomesIn([...trust, received("2024-12-02", { kind: "advice" })])).toStrictEqual(
      [],
    );
  });

  it("are those of a Healthwatch, as far as is recorded", async () => {
    const council = [registered("nhs-trust"), sender("local-authority"), received("2024-12-02")];
    expect(await outcomesIn(council)).toStrictEqual(["not-applicable"]);
    const { from: _from, ...data } = sender().data;
    const later = { ...sender(), occurredAt: "2025-01-01", data };
    const unknown = [registered("nhs-trust"), later, received("2024-12-02")];
    expect(await outcomesIn(unknown)).toStrictEqual(["evidence-missing"]);
  });

  it("have no decidable clock for a provider, nor for a body of no recorded kind", async () => {
    const provider = [registered("provider"), sender(), received("2024-12-02")];
    expect(await outcomesIn(provider)).toStrictEqual(["not-decidable"]);
    const { from: _from, ...data } = registered("ccg").data;
    const unknown = { ...registered("ccg"), occurredAt: "2025-01-01", data };
    expect(await outcomesIn([unknown, sender(), received("2024-12-02")])).toStrictEqual([
      "not-decidable kind-not-recorded",
    ]);
  });
});
