import { describe, expect, it } from "vitest";
import { recorded } from "../recorded.js";
import { partnership } from "./partnership.js";
import { networksIn } from "./told.js";

describe("the networks as of a past day", () => {
  // Every event of the partnership has a day of its own, so that a day tells which had happened.
  it.each([
    "2012-12-31",
    "2013-04-01",
    "2013-06-29",
    "2014-04-30",
    "2014-05-01",
    "2014-06-30",
    "2014-07-01",
    "2014-09-01",
    "2014-09-02",
  ])("are on %s as if nothing later were on record", async (today) => {
    const before = partnership.filter(({ occurredAt }) => occurredAt <= today);
    expect(before.length).toBeLessThan(partnership.length);
    const [whole, part] = [await recorded(partnership), await recorded(before)];
    const ids = await eventIds(whole);
    const shown = JSON.stringify(await networksIn(whole, { today }));
    const alone = JSON.stringify(await networksIn(part, { today }));
    expect(named(shown, ids)).toBe(named(alone, await eventIds(part)));
  });
});

async function eventIds(view: Awaited<ReturnType<typeof recorded>>) {
  const ids = new Map<string, string>();
  for await (const { events } of view.pages())
    for (const { id, type, entity, occurredAt } of events)
      ids.set(id, `${type} ${entity} ${occurredAt}`);
  return ids;
}

/** The report with each event named by what it is, for ids differ from ledger to ledger. */
function named(report: string, ids: ReadonlyMap<string, string>): string {
  let text = report;
  for (const [id, name] of ids) text = text.replaceAll(id, name);
  return text;
}
