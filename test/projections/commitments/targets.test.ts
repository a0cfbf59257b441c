import { describe, expect, it } from "vitest";
import { commitments } from "engagement-ledger/projections";
import type { EntityId, NewEvent } from "engagement-ledger";
import { happened, matter } from "../recorded.js";
import { folded, held } from "./told.js";

const planned = (activity: EntityId<"activity">, atLeast: number, on = "2024-01-02"): NewEvent =>
  happened("ActivityPlanned", activity, on, {
    by: "body:icb",
    purpose: "consultation",
    matters: [{ matter: "matter:m", limb: "proposal" }],
    targets: [{ count: "people", where: { type: "ActivityHeld" }, atLeast, by: "2024-06-30" }],
  });
const told = async (today: string, scope: object, ...events: ReadonlyArray<NewEvent>) =>
  commitments(await folded(matter("m", "body:icb"), ...events), { today, scope });

describe("the targets that a plan sets", () => {
  const event = held("2024-03-01", { title: "Open day", attendance: { people: 40 } });
  const other = held("2024-03-01", { attendance: { people: 100 } }, "activity:other");

  it("are asked of that activity alone, and told with who planned it and for what", async () => {
    const { targets, kept } = await told(
      "2024-07-01",
      {},
      planned("activity:meetings", 50),
      event,
      other,
    );
    expect(targets).toMatchObject([
      {
        activity: "activity:meetings",
        title: "Open day",
        purpose: "consultation",
        by: "body:icb",
        byName: "icb",
        planned: "2024-01-02",
        outcome: "evidence-missing",
        measures: [
          {
            outcome: "evidence-missing",
            figure: { numerator: 40, denominator: 50 },
            asks: "at least 50 people in activities held by 2024-06-30",
            overdueSince: "2024-06-30",
          },
        ],
      },
    ]);
    // A target is no promise.
    expect(kept.rate.denominator).toBe(0);
  });

  it("stay when a later plan sets others", async () => {
    const plans = [
      planned("activity:meetings", 50),
      planned("activity:meetings", 30, "2024-02-02"),
    ];
    const { targets } = await told("2024-07-01", {}, ...plans, event);
    expect(targets.map(({ planned: on, outcome }) => [on, outcome])).toStrictEqual([
      ["2024-01-02", "evidence-missing"],
      ["2024-02-02", "evidence-found"],
    ]);
  });

  it("are those of one matter, and of the plans made by the day", async () => {
    const plan = planned("activity:meetings", 50);
    const number = async (today: string, scope: object) =>
      (await told(today, scope, plan, event)).targets.length;
    expect(await number("2024-07-01", { matter: "matter:m" })).toBe(1);
    expect(await number("2024-07-01", { matter: "matter:other" })).toBe(0);
    expect(await number("2024-07-01", { body: "body:other" })).toBe(0);
    expect(await number("2024-01-01", {})).toBe(0);
  });
});
