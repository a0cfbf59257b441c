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
      { count: "lay-people", where, atLeast: 7, by: "2024-12-31" },
      { count: "people", where, atLeast: 7, by: "2024-12-31" },
      { count: "events", where, atLeast: 1, every: "month" },
    ]),
    held("2024-01-09", { attendance: { people: 6, lay: 3 } }),
    happened("CommitmentDeparted", "commitment:c", "2024-03-05", { reason: "No room" }),
    {
      ...promised([], { basis: "tag-only", words: "We will listen" }),
      entity: "commitment:d",
    },
    happened("ActivityPlanned", "activity:meetings", "2024-01-02", {
      by: "body:icb",
      purpose: "insight",
      targets: [{ count: "events", where, atLeast: 1, by: "2024-02-01" }],
    }),
  ].map((event, index) => ({ id: `0190163d-8694-739b-aea5-00000000000${index}`, ...event }));
  const path = jsonLines(folder, "events.jsonl", events);
  expect((await command("record", ledger, path)).notes).toBe("");
  return ledger;
}

const today = ["--today", "2024-03-10"];

describe("commitments", () => {
  it("tells each promise in plain words, and holds a small count of lay people back", async () => {
    const ledger = await aPromise();
    const { code, out } = await command("commitments", ledger, ...today);
    expect(code).toBe(0);
    for (const line of [
      "Promises kept, of those due or departed from: 0.0% (0 of 1).",
      "The others: 1 departed from with a reason; 1 only tagged, and not tested.",
      "Evidence not found: “We will”",
      "icb had promised this by 2023-12-15 (commitment:c). From: The plan.",
      "It will not be kept, because: “No room”.",
      "- Not yet due: at least 7 lay people in meetings by 2024-12-31.",
      "Counted *, of at least 7: a count of people that is held back.",
      "Counted 6, of at least 7 (one person may be counted at several).",
      "Next due on 2024-12-31.",
      "- Evidence not found: at least 1 meeting in each month.",
      "Kept in 1 of the 2 months that are over.",
      "Not on record for 2024-02-01 to 2024-02-29.",
      "Overdue since 2024-02-29.",
      "Next due on 2024-03-31.",
      "Only tagged: on record, and not tested",
      "Targets that plans of activities set",
      "Evidence found: Meeting, planned for insight",
    ])
      expect(out).toContain(line);
    expect(out).not.toContain("Counted 3");
    const internal = await command("commitments", ledger, "--internal", ...today);
    expect(internal.out).toContain("Counted 3, of at least 7");
  });

  it("gives one row for each measure in CSV, and the report in JSON", async () => {
    const ledger = await aPromise();
    const { out } = await command("commitments", ledger, "--csv", ...today);
    const [columns, lay, people, monthly, tagged, target] = out.split("\n");
    expect(columns).toMatch(/^kind,commitment,by,owner,words/);
    expect(lay).toContain("not-yet-due,*,7,,2024-12-31");
    expect(people).toContain("not-yet-due,6,7,,2024-12-31");
    expect(monthly).toContain("evidence-missing,1,2,,2024-03-31,2024-02-29");
    expect(tagged).toContain("promise,commitment:d");
    expect(target).toMatch(/^target,,body:icb,,Meeting/);
    const json = await command("commitments", ledger, "--json", ...today);
    expect(JSON.parse(json.out)).toMatchObject({
      projection: { name: "commitments", version: 2 },
      result: {
        kept: { rate: { value: 0, numerator: 0, denominator: 1 } },
        commitments: [
          {
            commitment: "commitment:c",
            measures: [
              { figure: { value: null, suppressed: "1-7", denominator: 7 } },
              { figure: { numerator: 6 } },
              { nextDue: "2024-03-31", overdueSince: "2024-02-29" },
            ],
          },
          {},
        ],
        targets: [{ activity: "activity:meetings" }],
      },
    });
  });

  it("tells one promise alone, fails on an outcome, and warns of what is not on record", async () => {
    const ledger = await aPromise();
    const one = await command("commitments", ledger, "--commitment", "commitment:d", ...today);
    expect(one.out).toContain("We will listen");
    expect(one.out).not.toContain("No room");
    const failed = ["--fail-on", "evidence-missing", ...today];
    expect((await command("commitments", ledger, ...failed)).code).toBe(5);
    const tagged = ["--commitment", "commitment:d", ...failed];
    expect((await command("commitments", ledger, ...tagged)).code).toBe(0);
    const none = await command("commitments", ledger, "--commitment", "commitment:x", ...today);
    expect(none.out).toContain("commitment:x is not on record in this view.");
    expect(none.out).toContain("No promise is on record for this question.");
  });

  it("gives a rule whose events are found again, for a count that is held back", async () => {
    const ledger = await aPromise();
    const { out } = await command(
      "commitments",
      ledger,
      "--commitment",
      "commitment:c",
      "--json",
      ...today,
    );
    const rule: unknown = JSON.parse(out).result.commitments[0].measures[0].figure.evidence.rule;
    const refused = await command("evidence", ledger, String(rule));
    expect(refused.code).toBe(2);
    const found = await command("evidence", ledger, String(rule), "--internal");
    expect(found.out).toContain("0190163d-8694-739b-aea5-000000000002");
  });
});
