import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { NewEvent } from "engagement-ledger";
import { charity, council, held, network, sized, trust } from "../projections/networks/told.js";
import { historyOf } from "../examples/history.js";
import { aFolder, command, jsonLines } from "./run.js";

async function ledgerOf(events: ReadonlyArray<unknown>): Promise<string> {
  const folder = aFolder();
  const ledger = join(folder, "x.ledger");
  await command("init", ledger, "--origin", "test.example/engagement");
  const path = jsonLines(folder, "events.jsonl", events);
  expect((await command("record", ledger, path)).notes).toBe("");
  return ledger;
}

const partnership: ReadonlyArray<NewEvent> = [
  council,
  trust,
  charity,
  network("forum", "body:council", ["carers"], "2012-01-01", { cadence: "quarterly" }),
  sized("forum", "2013-06-30", "members", 100),
  held("workshop", "2014-06-01", {
    networks: ["network:forum"],
    partners: ["body:charity"],
    attendance: { people: 31 },
    attendedBy: [
      { body: "body:trust", people: 3 },
      { body: "body:charity", people: 22 },
    ],
    supports: [{ involvement: "responsive", need: "asked" }],
  }),
];

describe("networks", () => {
  it("shows the matrix of the Dudley plan, with the empty pairs by name", async () => {
    const events = historyOf("dudley-2014-15").flatMap((chapter) => chapter.events);
    const ledger = await ledgerOf(events);
    const { code, out } = await command("networks", ledger, "--today", "2014-12-31");
    expect(code).toBe(0);
    expect(out).toContain("On record for 21 of 63 pairs of a partner and a group.");
    expect(out).toMatch(/^ {2}Partners with one +6 +3 +3 +2 +2 +2 +3$/m);
    expect(out).toContain("    Police Service: for any of the groups");
    expect(out).toContain(
      "    D&WMHT: people living in poverty; children and young people; older people",
    );
    expect(out).toContain("3,000 members as of 2014-06-30; 7,500 circulation");
    expect(out).toContain("Channels to their own staff are on record for 1 of 9 partners");
  });

  it("holds small counts of people back, and shows them to the body itself", async () => {
    const ledger = await ledgerOf(partnership);
    const { out } = await command("networks", ledger);
    expect(out).toContain("“workshop”, on 2014-06-01; people in all: 30");
    expect(out).toContain("    trust: attended; people: *");
    expect(out).toContain("    charity: partner, attended; people: 20");
    const internal = await command("networks", ledger, "--internal");
    expect(internal.out).toContain("    trust: attended; people: 3");
    const rows = (await command("networks", ledger, "--csv")).out.split("\n");
    expect(rows).toContainEqual(
      "attendance,activity:workshop,workshop,body:trust,trust,,,,attended,*,,2014-06-01,2014-06-01",
    );
  });

  it("says that numbers of people were made safe, unless they are exact", async () => {
    const ledger = await ledgerOf(partnership);
    const says = "Numbers of people are made safe to publish";
    expect((await command("networks", ledger)).out).toContain(says);
    expect((await command("networks", ledger, "--internal")).out).not.toContain(says);
    const rows = (await command("networks", ledger, "--csv")).out.split("\n");
    expect(rows).toContainEqual(
      "attendance,activity:workshop,workshop,,,,,,in-all,30,,2014-06-01,2014-06-01",
    );
  });

  it("names the rows asked for of which nothing is on record", async () => {
    const ledger = await ledgerOf(partnership);
    const { out } = await command("networks", ledger, "--partners", "body:council,body:typo");
    expect(out).toContain("Note: body:typo is not on record as a body in this view.");
    expect(out).not.toContain("Note: body:council");
  });

  it("gives the report in JSON, in the days and of the groups asked about", async () => {
    const ledger = await ledgerOf(partnership);
    const asked = ["--from", "2014-06-02", "--groups", "carers,poverty", "--json"];
    const { out } = await command("networks", ledger, ...asked);
    expect(JSON.parse(out)).toMatchObject({
      projection: { name: "networks", version: 1 },
      result: {
        matrix: { groups: ["carers", "poverty"], filled: { numerator: 1, denominator: 6 } },
        use: { existing: { value: null, outcome: "not-applicable" } },
      },
    });
  });

  it("tells which day it cannot read", async () => {
    const { code, notes } = await command("networks", "x.ledger", "--from", "June");
    expect(code).toBe(2);
    expect(notes).toContain("A day is written as 2024-06-30.");
  });

  it("leaves no small count to be read from the event itself", async () => {
    const id = "0190163d-8694-739b-aea5-000000000001";
    const ledger = await ledgerOf(
      partnership.map((event) => (event.type === "ActivityHeld" ? { ...event, id } : event)),
    );
    const { out } = await command("show", ledger, id);
    expect(out).toContain("Held back");
    expect(out).not.toContain('"people"');
    expect((await command("show", ledger, id, "--internal")).out).toContain('"people": 3');
  });
});
