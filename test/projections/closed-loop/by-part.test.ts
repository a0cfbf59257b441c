import { beforeAll, describe, expect, it } from "vitest";
import { project } from "engagement-ledger";
import type { ClosedLoopDocuments } from "../../../projections/closed-loop/context.js";
import type { LoopPart } from "../../../projections/closed-loop/part.js";
import type { LoopParts } from "../../../projections/closed-loop/parts.js";
import { closedLoopProjection } from "../../../projections/closed-loop/projection.js";
import { closedLoop, type ClosedLoopOptions } from "../../../projections/closed-loop/report.js";
import type { PolicyDocuments } from "../../../projections/policies/in-force.js";
import { policies } from "../../../projections/policies/projection.js";
import { happened, recorded, rightOf } from "../recorded.js";
import { group, workedExample } from "./worked-example.js";

let documents: ClosedLoopDocuments;
let adopted: PolicyDocuments;
beforeAll(async () => {
  const ledger = await recorded(workedExample);
  documents = rightOf(await project(ledger, closedLoopProjection));
  adopted = rightOf(await project(ledger, policies));
});

const report = (options: Partial<ClosedLoopOptions> = {}) =>
  closedLoop(documents, { today: "2024-06-30", policies: adopted, ...options });

const partsBy = (by: LoopPart, scope: ClosedLoopOptions["scope"] & object = {}): LoopParts => {
  const { parts } = report({ by, scope });
  if (parts === undefined) throw new Error("no parts");
  return parts;
};

const rate = ({ numerator, denominator }: { numerator: number; denominator: number }): string =>
  `${numerator}/${denominator}`;

describe("the worked example L-1 by group", () => {
  it("counts a theme for each group that raised it, closed when that group is told", () => {
    const { unit, whole, rows } = partsBy("group");
    expect(unit).toBe("theme and group");
    expect(rate(whole.M1)).toBe("7/11");
    expect(rows.map(({ part, measures: { M1 } }) => [part, rate(M1), M1.unit])).toStrictEqual([
      [group("A"), "2/4", "theme and group"],
      [group("C"), "2/3", "theme and group"],
      [group("B"), "3/4", "theme and group"],
    ]);
  });

  it("shows whose loop stays open: overdue, longest open, median and the gap to the whole", () => {
    const { whole, rows } = partsBy("group");
    // By hand, of 12: 11/12 after 20 days, 10/12 after 30, x 8/9 after 45, x 5/8 after 61.
    expect(whole.M3).toMatchObject({ median: 61, closed: 7, open: 5, longestOpenDays: 162 });
    expect(
      rows.map(({ part, measures: { M1, M3 }, gap }) => [
        part,
        M1.openOverdue,
        M3.longestOpenDays,
        M3.median,
        gap.M1,
        gap.medianDays,
      ]),
    ).toStrictEqual([
      [group("A"), 2, 150, 91, -0.136364, 30],
      [group("C"), 1, 162, 45, 0.030303, -16],
      [group("B"), 1, 141, 61, 0.113636, 0],
    ]);
  });

  it("does not show a group that was told as waiting, because another waits", () => {
    const { rows } = partsBy("group", { from: "2024-01-20", to: "2024-01-20" });
    expect(rows.map(({ part, measures: { M1 } }) => [part, rate(M1)])).toStrictEqual([
      [group("C"), "0/1"],
      [group("B"), "1/1"],
      [group("A"), "0/0"],
    ]);
    expect(rows.at(-1)?.gap).toStrictEqual({ M1: null, medianDays: null, M5: null });
  });

  it("has reasons, differences and groups told of each, and no consultations", () => {
    const ofA = partsBy("group").rows.find(({ part }) => part === group("A"))?.measures;
    expect(ofA?.M4).toMatchObject({ numerator: 0, denominator: 1 });
    expect(ofA?.M5).toMatchObject({ numerator: 1, denominator: 2 });
    expect(ofA?.M2).toMatchObject({ numerator: 1, denominator: 2 });
    expect(ofA?.M2.notTold).toStrictEqual([
      { activity: "activity:x2", title: "x2", group: group("A") },
    ]);
    expect(ofA).not.toHaveProperty("M6");
  });
});

describe("a theme of which one group was told late", () => {
  it("is late for that group alone", async () => {
    const late = happened("FeedbackReturned", "activity:talks", "2024-06-20", {
      channel: "email",
      message: "What happened to what you said",
      saysWhatChanged: true,
      saysWhyNot: true,
      themes: ["theme:t03"],
      groups: [group("C")],
    });
    const ledger = await recorded([...workedExample, late]);
    const { parts } = closedLoop(rightOf(await project(ledger, closedLoopProjection)), {
      today: "2024-06-30",
      policies: adopted,
      by: "group",
      scope: { from: "2024-01-20", to: "2024-01-20" },
    });
    const lateOf = (letter: string) =>
      parts?.rows.find(({ part }) => part === group(letter))?.measures.M1.closedLate;
    expect([lateOf("B"), lateOf("C")]).toStrictEqual([0, 1]);
  });
});

describe("the loop by matter, activity and body", () => {
  it.each(["matter", "activity", "body"] as const)(
    "has for each %s what a report of it alone has",
    (by) => {
      const { rows, whole } = partsBy(by);
      expect(rows.length).toBeGreaterThan(1);
      expect(whole.M1).toStrictEqual(report().measures.M1);
      for (const { part, measures } of rows.filter((row) => row.part !== null)) {
        const alone = report({ scope: { [by]: part ?? "" } }).measures;
        expect(figuresOf(measures)).toStrictEqual(figuresOf(alone));
      }
    },
  );

  it("has the part with the least closed first, and last what has nothing due", () => {
    const { rows } = partsBy("matter");
    expect(rows.map(({ name, measures: { M1 } }) => [name, rate(M1)])).toStrictEqual([
      ["a", "2/4"],
      ["b", "2/4"],
      ["c", "1/1"],
      ["No matter recorded", "0/0"],
    ]);
    expect(partsBy("body").rows.map(({ name }) => name)).toStrictEqual(["icb", "council", "vcse"]);
  });

  it("leaves no group and no consultation out, though its activity be of no matter", () => {
    for (const by of ["matter", "body"] as const) {
      const { rows } = partsBy(by);
      const { M2, M6 } = report().measures;
      const sum = (of: (one: (typeof rows)[number]["measures"]) => number): number =>
        rows.reduce((total, { measures }) => total + of(measures), 0);
      expect(sum((one) => one.M2.denominator)).toBe(M2.denominator);
      expect(sum((one) => one.M6?.denominator ?? 0)).toBe(M6.denominator);
    }
  });

  it("has a part of its own for themes of no activity", () => {
    const none = partsBy("activity").rows.find(({ part }) => part === null);
    expect([none?.name, rate(none?.measures.M1 ?? { numerator: 0, denominator: 0 })]).toStrictEqual(
      ["No activity recorded", "5/9"],
    );
  });

  it("has only the part that the report is about, whatever else its themes are of", async () => {
    const both = happened("ThemeIdentified", "theme:both", "2024-02-01", {
      title: "Both",
      summary: "Of two matters",
      matters: ["matter:a", "matter:b"],
    });
    const ledger = await recorded([...workedExample, both]);
    const folded = rightOf(await project(ledger, closedLoopProjection));
    const rowsOf = (scope: ClosedLoopOptions["scope"] & object) =>
      closedLoop(folded, { today: "2024-06-30", by: "matter", scope }).parts?.rows.map(
        ({ part, measures: { M1 } }) => [part, rate(M1)],
      );
    expect(rowsOf({ matter: "matter:a" })).toStrictEqual([["matter:a", "2/5"]]);
    expect(rowsOf({})).toStrictEqual([
      ["matter:b", "0/1"],
      ["matter:a", "2/5"],
      ["matter:c", "1/1"],
      [null, "0/0"],
    ]);
  });

  it("is left out of a report that did not ask for it", () => {
    expect(report()).not.toHaveProperty("parts");
  });
});

/** The figures without where their events are found. */
function figuresOf(measures: object): unknown {
  return JSON.parse(
    JSON.stringify(measures, (name, value: unknown) => (name === "evidence" ? undefined : value)),
  );
}
