import { beforeAll, describe, expect, it } from "vitest";
import { project, type GivenDataOf, type NewEvent, type View } from "engagement-ledger";
import { closedLoopProjection } from "../../../projections/closed-loop/projection.js";
import {
  closedLoop,
  type ClosedLoop,
  type ClosedLoopOptions,
} from "../../../projections/closed-loop/report.js";
import { commitmentsProjection } from "../../../projections/commitments/projection.js";
import { commitments } from "../../../projections/commitments/report.js";
import { eventsAt } from "../../../projections/figures/events-at.js";
import { setDigest } from "../../../projections/figures/set-digest.js";
import { policies } from "../../../projections/policies/projection.js";
import { happened, recorded, rightOf } from "../recorded.js";
import { group, workedExample } from "./worked-example.js";

async function reportOf(view: View, options: ClosedLoopOptions): Promise<ClosedLoop> {
  const documents = rightOf(await project(view, closedLoopProjection));
  const adopted = rightOf(await project(view, policies));
  return closedLoop(documents, { policies: adopted, ...options });
}

let ledger: View;
beforeAll(async () => {
  ledger = await recorded(workedExample);
});

describe("the worked example L-1, as of 30 June 2024", () => {
  let report: ClosedLoop;
  beforeAll(async () => {
    report = await reportOf(ledger, { today: "2024-06-30" });
  });

  it("closed 5 of 9 themes due (M1)", () => {
    const { evidence, ...M1 } = report.measures.M1;
    expect(M1).toStrictEqual({
      unit: "theme",
      value: 0.555556,
      numerator: 5,
      denominator: 9,
      notYetDue: 1,
      closedBeforeDue: 0,
      closedLate: 1,
      openOverdue: 4,
      uncoded: 0,
    });
    expect("events" in evidence ? evidence.events.length : 0).toBe(27);
  });

  it("told 3 of 5 pairs of the separate activities, and names the others (M2)", async () => {
    const pairs = await Promise.all(
      ["x1", "x2", "x3"].map((id) =>
        reportOf(ledger, { today: "2024-06-30", scope: { activity: `activity:${id}` } }),
      ),
    );
    const M2 = pairs.map(({ measures }) => measures.M2);
    expect(M2.map(({ numerator, denominator }) => [numerator, denominator])).toStrictEqual([
      [2, 3],
      [0, 1],
      [1, 1],
    ]);
    const all = await reportOf(ledger, { today: "2024-06-30", scope: { body: "body:vcse" } });
    expect(all.measures.M2).toMatchObject({ value: 0.6, numerator: 3, denominator: 5 });
    expect(all.measures.M2.notTold).toStrictEqual([
      { activity: "activity:x1", title: "x1", group: group("C") },
      { activity: "activity:x2", title: "x2", group: group("A") },
    ]);
  });

  it("took a median of 91 days, with open themes censored, and the 90th percentile not reached (M3)", () => {
    const { evidence: _, ...M3 } = report.measures.M3;
    expect(M3).toStrictEqual({
      unit: "theme",
      median: 91,
      p90: "not-reached",
      closed: 5,
      open: 5,
      undated: 0,
      longestOpenDays: 162,
      longestDays: 162,
      within: { "14": 0, "28": 1, "84": 4 },
      curve: [
        { time: 20, atRisk: 10, ended: 1, open: 0.9 },
        { time: 30, atRisk: 9, ended: 1, open: 0.8 },
        { time: 45, atRisk: 7, ended: 1, open: 0.685714 },
        { time: 61, atRisk: 6, ended: 1, open: 0.571429 },
        { time: 91, atRisk: 5, ended: 1, open: 0.457143 },
      ],
    });
  });

  it("gave reasons for 2 of 3 themes turned down (M4), and a difference for 1 of 5 closed (M5)", () => {
    const { M4, M5 } = report.measures;
    expect(M4).toMatchObject({ value: 0.666667, numerator: 2, denominator: 3 });
    expect(M5).toMatchObject({ value: 0.2, numerator: 1, denominator: 5 });
  });

  it("answered 1 of 3 consultations past the limit in time (M6)", () => {
    const { evidence: _, ...M6 } = report.measures.M6;
    expect(M6).toStrictEqual({
      unit: "consultation",
      value: 0.333333,
      numerator: 1,
      denominator: 3,
      publishedLate: 1,
      publishedUndated: 0,
      overdue: 1,
      explained: 0,
      notYetPast: 1,
      withdrawn: 0,
      notInTime: [
        {
          activity: "activity:late",
          title: "late",
          class: "published-late",
          limit: "2024-04-25",
          explained: false,
        },
        {
          activity: "activity:overdue",
          title: "overdue",
          class: "overdue",
          limit: "2024-05-24",
          explained: false,
        },
      ],
    });
  });

  it("kept 1 of 3 promises: one departed from, and one decided without (M7)", async () => {
    const promised = (id: string, more: Partial<GivenDataOf<"CommitmentMade">> = {}): NewEvent =>
      happened("CommitmentMade", `commitment:${id}`, "2024-01-02", {
        by: "body:icb",
        words: `We will do ${id}`,
        source: { title: "Our plan" },
        basis: "promise",
        ...more,
      });
    const promises = await recorded([
      ...workedExample,
      promised("kept"),
      happened("CommitmentEvidenced", "commitment:kept", "2024-02-01", {
        document: { title: "The letter that went out" },
      }),
      // An assessment before the decision of matter A, which was made on 1 March without it.
      promised("without", {
        about: { matter: "matter:a" },
        measures: [{ count: "documents", where: { type: "ImpactAssessed" }, atLeast: 1 }],
      }),
      promised("departed"),
      happened("CommitmentDeparted", "commitment:departed", "2024-03-01", {
        reason: "The hall was sold",
      }),
      promised("open"),
    ]);
    const folded = rightOf(await project(promises, commitmentsProjection));
    const { M7 } = closedLoop(rightOf(await project(promises, closedLoopProjection)), {
      today: "2024-06-30",
      commitments: folded,
      evidenceLimit: 0,
    }).measures;
    expect(M7).toMatchObject({ unit: "promise", value: 0.333333, numerator: 1, denominator: 3 });
    expect([M7?.notKept.value, M7?.open.value, M7?.notTested.value]).toStrictEqual([1, 1, 1]);
    expect(M7?.departed).toMatchObject({ withReason: { value: 1 }, withoutReason: { value: 0 } });
    const all = commitments(folded, { today: "2024-06-30", evidenceLimit: Infinity });
    const found = eventsAt(all, "/kept/rate") ?? [];
    expect(M7?.evidence).toStrictEqual({
      rule: `commitments@${commitmentsProjection.version} /kept/rate today=2024-06-30`,
      count: found.length,
      digest: setDigest(found),
    });
  });

  it("says of each theme how far it came", () => {
    const rows = report.themes.map(({ theme, state, closed, days, due, groupsNotTold }) => [
      theme.slice(6),
      state,
      closed ?? null,
      days,
      due,
      groupsNotTold.join(),
    ]);
    expect(rows).toStrictEqual([
      ["t01", "evidenced", "2024-03-11", 61, true, ""],
      ["t02", "told", "2024-04-10", 91, true, ""],
      ["t03", "answered", null, 162, true, "group-c"],
      ["t04", "considered", null, 150, true, "group-a"],
      ["t05", "told", "2024-03-06", 30, true, ""],
      ["t06", "considered", null, 141, true, "group-b"],
      ["t07", "considered", null, 136, true, "group-a"],
      ["t08", "told", "2024-04-15", 45, true, ""],
      ["t09", "heard", null, 41, false, "group-a"],
      ["t10", "told", "2024-06-14", 20, true, ""],
    ]);
    expect(report.themes[8]?.deadline).toBe("2024-08-12");
    expect(report.themes[1]?.deadline).toBe("2024-04-03");
  });
});

describe("an explanation of the overdue response", () => {
  it("is counted beside M6, and leaves it at 1 / 3", async () => {
    const explained = await recorded([
      ...workedExample,
      happened("ReturnDelayed", "activity:overdue", "2024-05-20", {
        reason: "More responses than expected",
        expectedOn: "2024-09-01",
      }),
    ]);
    const { M6 } = (await reportOf(explained, { today: "2024-06-30" })).measures;
    expect(M6).toMatchObject({ numerator: 1, denominator: 3, explained: 1 });
  });
});

describe("a report of one matter or one activity", () => {
  it("has only their themes", async () => {
    const themesOf = async (scope: ClosedLoopOptions["scope"] & object) =>
      (await reportOf(ledger, { today: "2024-06-30", scope })).themes.map(({ theme }) => theme);
    expect(await themesOf({ matter: "matter:a" })).toStrictEqual([
      "theme:t01",
      "theme:t02",
      "theme:t03",
      "theme:t04",
    ]);
    expect(await themesOf({ activity: "activity:x1" })).toStrictEqual([]);
  });
});

describe("a consultation on the last day of its limit", () => {
  it("is not past it yet", async () => {
    const on = async (today: string) => {
      const { M6 } = (await reportOf(ledger, { today, scope: { activity: "activity:overdue" } }))
        .measures;
      return [M6.notYetPast, M6.overdue];
    };
    expect(await on("2024-05-24")).toStrictEqual([1, 0]);
    expect(await on("2024-05-25")).toStrictEqual([0, 1]);
  });
});

describe("an activity only planned", () => {
  it("has engaged none of its audiences", async () => {
    const planned = await recorded([
      ...workedExample,
      happened("ActivityPlanned", "activity:later", "2024-05-01", {
        by: "body:vcse",
        purpose: "insight",
        audiences: [group("A")],
      }),
    ]);
    const { M2 } = (
      await reportOf(planned, { today: "2024-06-30", scope: { activity: "activity:later" } })
    ).measures;
    expect(M2).toMatchObject({ denominator: 0, outcome: "not-applicable" });
  });
});

describe("a period in which no themes were heard (L-2)", () => {
  it("has no M1, M3, M4 and M5", async () => {
    const { measures } = await reportOf(ledger, {
      today: "2024-06-30",
      scope: { from: "2023-01-01", to: "2023-12-31" },
    });
    const none = { value: null, outcome: "not-applicable", denominator: 0 };
    expect(measures.M1).toMatchObject(none);
    expect(measures.M3).toMatchObject({ median: null, p90: null, outcome: "not-applicable" });
    expect(measures.M4).toMatchObject(none);
    expect(measures.M5).toMatchObject(none);
  });
});

describe("the same ledger as of 31 March 2024 (L-3)", () => {
  const expected = (report: ClosedLoop): void => {
    const { M1, M3, M4, M5 } = report.measures;
    expect(report.themes.length).toBe(8);
    expect(M1).toMatchObject({ value: 0.25, numerator: 1, denominator: 4 });
    expect(M1).toMatchObject({ notYetDue: 4, closedBeforeDue: 1 });
    expect(M3).toMatchObject({ median: "not-reached", longestDays: 81 });
    expect(M3.curve).toStrictEqual([
      { time: 30, atRisk: 8, ended: 1, open: 0.875 },
      { time: 61, atRisk: 3, ended: 1, open: 0.583333 },
    ]);
    expect(M4).toMatchObject({ value: 0.666667, numerator: 2, denominator: 3 });
    expect(M5).toMatchObject({ value: 0, numerator: 0, denominator: 2 });
  };

  it("knows nothing later, from a view of what had happened by then", async () => {
    const view = rightOf(await ledger.asOccurredBy("2024-03-31"));
    expected(await reportOf(view, { today: "2024-03-31" }));
  });

  it("knows nothing later, from the whole ledger read as of that day", async () => {
    expected(await reportOf(ledger, { today: "2024-03-31" }));
  });
});
