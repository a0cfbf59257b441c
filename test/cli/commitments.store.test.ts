import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { happened } from "../projections/recorded.js";
import { held, icb, promised } from "../projections/commitments/told.js";
import { aFolder, command, jsonLines } from "./run.js";

async function aPromise(): Promise<string> {
  const folder = aFolder();
  const ledger = join(folder, "x.ledger");
  await command("init", ledger, "--origin", "test.example/engagement");
  const where = { type: "ActivityHeld", method: "meeting" };
  const events = [
    icb,
    promised([
      { count: "people", where, atLeast: 7, by: "2024-12-31" },
      { count: "events", where, atLeast: 1, every: "month" },
    ]),
    held("2024-01-09", { attendance: { people: 3 } }),
    happened("CommitmentDeparted", "commitment:c", "2024-03-05", { reason: "No room" }),
  ].map((event, index) => ({ id: `0190163d-8694-739b-aea5-00000000000${index}`, ...event }));
  const path = jsonLines(folder, "events.jsonl", events);
  expect((await command("record", ledger, path)).notes).toBe("");
  return ledger;
}

describe("commitments", () => {
  it("tells each promise in text, and holds counts of people back", async () => {
    const ledger = await aPromise();
    const { code, out } = await command("commitments", ledger, "--today", "2024-03-10");
    expect(code).toBe(0);
    expect(out).toContain("Evidence not found (departed-with-reason): “We will”");
    expect(out).toContain("A count of people: give --internal to see it.");
    expect(out).toContain("Not on record for 2024-02-01 to 2024-02-29.");
    expect(out).not.toContain("3 of 7");
    const internal = await command("commitments", ledger, "--internal", "--today", "2024-03-10");
    expect(internal.out).toContain("3 of 7");
  });

  it("gives one row for each measure in CSV, and the report in JSON", async () => {
    const ledger = await aPromise();
    const { out } = await command("commitments", ledger, "--csv", "--today", "2024-03-10");
    const [columns, people, monthly] = out.split("\n");
    expect(columns).toMatch(/^commitment,by,owner,words/);
    expect(people).toContain("not-yet-due,*,7,2024-12-31");
    expect(monthly).toContain("evidence-missing,1,2,2024-03-31");
    const json = await command("commitments", ledger, "--json", "--today", "2024-03-10");
    expect(JSON.parse(json.out)).toMatchObject({
      projection: { name: "commitments", version: 1 },
      result: { commitments: [{ commitment: "commitment:c", measures: [{ figure: null }, {}] }] },
    });
  });
});
