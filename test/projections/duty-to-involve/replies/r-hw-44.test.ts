import { describe, expect, it } from "vitest";
import type { Step } from "../../told-case.js";
import { finds, findingsIn } from "../finds.js";
import { lacks, reads, says } from "../scrutiny/expected.js";
import { registered } from "../westmoor.js";
import { acknowledged, ended, received, replied, report, sender } from "./told.js";

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
        "2024-12-09; a written explanation (action, or why none) came on 2024-12-31.",
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
      "a written explanation (action, or why none), by 2024-12-31, 20 working days beginning with the day of receipt",
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

  it("is nothing that is dated before the report", async () => {
    const early = [...arrived, acknowledged("2024-11-29"), replied("2024-12-10")];
    expect(await outcomesIn(early)).toStrictEqual(["evidence-missing"]);
    const same = [...arrived, acknowledged("2024-12-02"), replied("2024-12-10")];
    expect(await outcomesIn(same)).toStrictEqual(["evidence-found"]);
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

describe("the reply of a body that ended before its last day", () => {
  const board = registered("icb", "2022-07-01", "body:board");
  const group = [registered("ccg"), sender(), board, received("2022-06-20")];
  const over = ended("2022-06-30", "body:board");

  finds(
    "R-HW-44",
    "not-decidable",
    "the group ended before the last day, and a successor is named",
    {
      steps: [...group, over],
      today: "2022-12-01",
      about: report,
      detail: `body-ended,${detail}`,
      expects: says("whether the reply passed to"),
    },
  );

  it("is its own where it came before the end, and shows what the successor wrote", async () => {
    const own = [...group, acknowledged("2022-06-21"), replied("2022-06-28"), over];
    expect(await outcomesIn(own, "2022-12-01")).toStrictEqual(["evidence-found"]);
    const theirs = [...group, over, replied("2022-07-05", { by: "body:board" })];
    const [finding] = (await findingsIn(theirs, "2022-12-01")).filter(
      ({ rule, body: of }) => rule === "R-HW-44" && of === "body:westmoor",
    );
    expect(finding?.outcome).toBe("not-decidable");
    expect(finding?.sentence).toContain("NHS Westmoor wrote on 2022-07-05");
  });

  it("is missing where the last day had come before the end", async () => {
    const late = [...group, ended("2022-07-18", "body:board")];
    expect(await outcomesIn(late, "2022-12-01")).toStrictEqual(["evidence-missing"]);
  });
});

describe("a report to several bodies with no ground on record", () => {
  const steps = [
    ...trust,
    registered("icb", "2022-07-01", "body:board"),
    received("2024-12-02", { to: ["body:westmoor", "body:board"] }),
  ];

  it("cannot be told to be late between the 20th and the 30th working day", async () => {
    const late = [...steps, acknowledged("2025-01-15"), replied("2025-01-15")];
    expect(await outcomesIn(late)).toStrictEqual(["not-decidable ground-not-recorded"]);
    const soon = [...steps, acknowledged("2024-12-31"), replied("2024-12-31")];
    expect(await outcomesIn(soon)).toStrictEqual(["evidence-found"]);
    const later = [...steps, acknowledged("2025-01-16"), replied("2025-01-16")];
    expect(await outcomesIn(later)).toStrictEqual([
      "evidence-missing acknowledged-late answered-late",
    ]);
    expect(await outcomesIn(steps, "2025-01-02")).toStrictEqual([
      "not-decidable ground-not-recorded",
    ]);
  });

  it("is due after 20 where the others could have no such duty", async () => {
    const group = { ...registered("vcse", "2000-01-01", "body:board") };
    const late = [...trust, group, ...steps.slice(-1), acknowledged("2025-01-02")];
    expect(await outcomesIn(late)).toStrictEqual(["evidence-missing acknowledged-late"]);
  });
});

describe("a body with no duty at all", () => {
  it("has no finding for a report that it received", async () => {
    for (const kind of ["other", "vcse", "ppg"] as const)
      expect(await outcomesIn([registered(kind), sender(), received("2024-12-02")])).toStrictEqual(
        [],
      );
  });
});

describe("near the last day whose bank holidays are known", () => {
  it("is in time or not due where no bank holiday could change that", async () => {
    const steps = [...trust, received("2027-12-20")];
    expect(await outcomesIn(steps, "2027-12-31")).toStrictEqual(["not-yet-due"]);
    const done = [...steps, acknowledged("2027-12-21"), replied("2028-01-05")];
    expect(await outcomesIn(done, "2028-06-01")).toStrictEqual(["evidence-found"]);
    const unsure = [...steps, acknowledged("2027-12-21"), replied("2028-01-20")];
    expect(await outcomesIn(unsure, "2028-06-01")).toStrictEqual([
      "not-decidable working-days-not-known",
    ]);
  });
});
