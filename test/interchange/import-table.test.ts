import { describe, expect, it } from "vitest";
import type { EngagementEvent, Ledger } from "engagement-ledger";
import { importTable } from "engagement-ledger/interchange";
import {
  header,
  importText,
  left,
  meetings,
  newLedger,
  reportOf,
  right,
  streamOf,
} from "./answers.js";

const first = "1,held,09/02/2016,Gothic quarter,79,Jo Doe,x\n";
const second = "2,held,10/02/2016,Old town,,Jo Doe,\n";

async function eventsOf(ledger: Ledger, history: "as-corrected" | "as-recorded" = "as-corrected") {
  const events: EngagementEvent[] = [];
  for await (const page of ledger.pages({ history })) events.push(...page.events);
  return events;
}

async function held(ledger: Ledger) {
  const events = await eventsOf(ledger);
  return events.flatMap((event) =>
    event.type === "ActivityHeld"
      ? [[event.occurredAt, event.data.title, event.data.attendance]]
      : [],
  );
}

describe("an import", () => {
  it("accounts for every row and column, and says so in its last entry", async () => {
    const ledger = await newLedger();
    const cancelled = "3,cancelled,11/02/2016,None,,,\n";
    const report = await reportOf(
      ledger,
      header + first + second + cancelled + "4,held,2016-02-12,Bad,,,\n",
    );
    expect(report.rows).toStrictEqual({
      read: 4,
      recorded: 2,
      duplicate: 0,
      excluded: [{ rule: "cancelled", rows: 1 }],
      rejected: 1,
    });
    expect(report.columns).toStrictEqual({
      mapped: ["Id", "State", "Date", "Title", "People"],
      ignored: ["Notes"],
      personal: ["Chair"],
    });
    expect(report.rejections).toStrictEqual([
      {
        row: 4,
        column: "Date",
        reason:
          "“2016-02-12” is not accepted; it takes a day written day/month/year, with four digits for the year",
      },
    ]);
    const last = (await eventsOf(ledger)).at(-1);
    expect(last?.id).toBe(report.completed);
    expect(last?.data).toStrictEqual({
      system: "meetings.example",
      sha256: report.sha256,
      bytes: report.bytes,
      mapping: meetings().sha256,
      mappingName: "meetings",
      mappingVersion: "1",
      rows: report.rows,
      corrections: 0,
      columns: report.columns,
    });
  });

  it("takes a blank count for unknown, and no value from a personal column", async () => {
    const ledger = await newLedger();
    await reportOf(ledger, header + first + second);
    expect(await held(ledger)).toStrictEqual([
      ["2016-02-09", "Gothic quarter", { people: 79 }],
      ["2016-02-10", "Old town", {}],
    ]);
    expect(JSON.stringify(await eventsOf(ledger))).not.toContain("Jo Doe");
  });

  it("records nothing when it is run again, on another day too", async () => {
    const ledger = await newLedger();
    await reportOf(ledger, header + first + second);
    const { size } = ledger;
    const again = await reportOf(ledger, header + first + second, meetings(), {
      occurredAt: "2024-07-01",
    });
    expect([again.rows.recorded, again.rows.duplicate, again.events, ledger.size]).toStrictEqual([
      0,
      2,
      0,
      size,
    ]);
    expect(again.completed).toBeUndefined();
  });

  it("writes nothing on a dry run", async () => {
    const ledger = await newLedger();
    const report = await reportOf(ledger, header + first, meetings(), { dryRun: true });
    expect([report.rows.recorded, report.events, ledger.size]).toStrictEqual([1, 2, 1]);
  });

  it("rejects on a dry run what the catalogue refuses, as a real one does", async () => {
    const bad = first.replace("Gothic quarter", "Write to jo@example.org");
    const [dry, real] = await Promise.all(
      [true, false].map(async (dryRun) =>
        reportOf(await newLedger(), header + bad + second, meetings(), { dryRun }),
      ),
    );
    expect(dry?.rejections).toStrictEqual([
      {
        row: 1,
        column: "Title",
        reason: "held: data.title is not accepted; it takes text without an e-mail address",
      },
    ]);
    expect([dry?.rows, dry?.rejections]).toStrictEqual([real?.rows, real?.rejections]);
  });

  it("goes on after a stop, and then says that it is complete", async () => {
    const ledger = await newLedger();
    expect(left(await importText(ledger, `${header}${first}2,"never closed\n`))).toMatchObject({
      _tag: "NotATable",
      row: 1,
    });
    const report = await reportOf(ledger, header + first + second);
    expect(report.rows.read).toBe(2);
    expect(report.completed).toBeDefined();
  });
});

describe("a row that has changed", () => {
  it("is one correction, not a second event", async () => {
    const ledger = await newLedger();
    await reportOf(ledger, header + first + second);
    const changed = first.replace("79", "80");
    const report = await reportOf(ledger, header + changed + second);
    expect([report.rows.recorded, report.rows.duplicate, report.corrections]).toStrictEqual([
      1, 1, 1,
    ]);
    expect((await held(ledger))[0]).toStrictEqual(["2016-02-09", "Gothic quarter", { people: 80 }]);
    const again = await reportOf(ledger, header + changed + second);
    expect([again.rows.duplicate, again.events]).toStrictEqual([2, 0]);
  });

  it("may have changed its date, and changed back", async () => {
    const ledger = await newLedger();
    await reportOf(ledger, header + first);
    const moved = first.replace("09/02", "12/02");
    expect((await reportOf(ledger, header + moved)).corrections).toBe(1);
    expect(await held(ledger)).toStrictEqual([["2016-02-12", "Gothic quarter", { people: 79 }]]);
    expect((await reportOf(ledger, header + first)).corrections).toBe(1);
    expect((await reportOf(ledger, header + moved)).corrections).toBe(1);
    expect((await reportOf(ledger, header + moved)).events).toBe(0);
    expect(await held(ledger)).toStrictEqual([["2016-02-12", "Gothic quarter", { people: 79 }]]);
  });

  it("does not undo what was corrected by hand, until it changes itself", async () => {
    const ledger = await newLedger();
    await reportOf(ledger, header + first);
    const event = (await eventsOf(ledger)).find(({ type }) => type === "ActivityHeld");
    right(
      await ledger.record({
        type: "EventCorrected",
        entity: "ledger:self",
        occurredAt: "2024-06-02",
        actor: { id: "officer-1" },
        data: { event: event?.id ?? "", because: "Held a day later.", occurredAt: "2016-02-10" },
      }),
    );
    expect((await reportOf(ledger, header + first)).rows.duplicate).toBe(1);
    expect((await held(ledger))[0]?.[0]).toBe("2016-02-10");
  });

  it("is rejected where an earlier row of the same file has its source id", async () => {
    const ledger = await newLedger();
    const text = header + first + first.replace("79", "80") + first;
    for (const recorded of [1, 0]) {
      const report = await reportOf(ledger, text);
      expect(report.rows).toStrictEqual({
        read: 3,
        recorded,
        duplicate: 2 - recorded,
        excluded: [{ rule: "cancelled", rows: 0 }],
        rejected: 1,
      });
      expect(report.rejections[0]).toStrictEqual({
        row: 2,
        column: "Id",
        reason: "an earlier row of this file has the same source id and says otherwise",
      });
    }
  });
});

describe("a row that cannot be recorded", () => {
  it("is rejected by its column, with the reason, and the others are recorded", async () => {
    const rows = [
      "1,held,09/02/2016,A,79 or so,,\n",
      ",held,09/02/2016,B,,,\n",
      "x y,held,09/02/2016,C,,,\n",
      `5,held,09/02/2016,${"long ".repeat(120)},,,\n`,
      "6,held,09/02/2016,write to jo@example.org,,,\n",
      "7,held,,G,,,\n",
      "8,held,09/02/2016\n",
      "9,held,09/02/2116,I,,,\n",
      "10,held,09/02/2016,J,,,\n",
    ];
    const report = await reportOf(await newLedger(), header + rows.join(""));
    expect(report.rows.recorded).toBe(1);
    expect(report.rejections.map(({ row, column }) => [row, column])).toStrictEqual([
      [1, "People"],
      [2, "Id"],
      [3, "Id"],
      [4, "Title"],
      [5, "Title"],
      [6, "Date"],
      [7, ""],
      [8, "Date"],
    ]);
    expect(report.rejections[4]?.reason).toContain("text without an e-mail address");
  });

  it("is rejected where the record contradicts it", async () => {
    const closing = {
      name: "closed",
      type: "ConsultationClosed",
      entity: "activity:a-{Id}",
      occurredAt: { $column: "Date", date: "dmy" },
      data: {},
    };
    const mapping = meetings({
      rows: [closing],
      columns: { ignored: ["State", "Title", "People", "Chair", "Notes"] },
      exclude: [],
    });
    const report = await reportOf(await newLedger(), header + first + second, mapping);
    expect(report.rows.rejected).toBe(2);
    expect(report.rejections[0]?.reason).toContain("activity:a-1 is not on record");
  });

  it("may be shortened where the mapping says so", async () => {
    const ledger = await newLedger();
    const { file } = meetings();
    const mapping = meetings({
      name: file.name,
      rows: [
        {
          name: "held",
          type: "ActivityHeld",
          entity: "activity:meeting-{Id}",
          occurredAt: { $column: "Date", date: "dmy" },
          data: {
            by: "body:icb",
            title: { $text: "{Title}", shorten: true },
            method: "public-meeting",
            purpose: "insight",
            mode: "consulted",
            twoWay: true,
            attendance: {},
          },
        },
      ],
      columns: { ignored: ["People", "Chair", "Notes"] },
    });
    await reportOf(ledger, `${header}1,held,09/02/2016,${"long ".repeat(120)},,,\n`, mapping);
    const title: unknown = (await held(ledger))[0]?.[1];
    expect(title).toMatch(/^.{494} long…$/);
  });
});

describe("a file that does not fit its mapping", () => {
  it("is refused before anything is recorded", async () => {
    const ledger = await newLedger();
    const outcome = await importText(
      ledger,
      "Id,State,Date,Title,People,Chair,Notes,Email\n1,,,,,,,\n",
    );
    expect(left(outcome)).toMatchObject({ _tag: "ColumnsUnaccounted", columns: ["Email"] });
    expect(left(await importText(ledger, "Id,State\n1,\n"))).toMatchObject({
      _tag: "ColumnsMissing",
      columns: ["Date", "Title", "People"],
    });
    expect(ledger.size).toBe(1);
  });
});

const votes = {
  name: "votes",
  version: 1,
  system: "polis",
  table: { format: "jsonl" },
  actor: { id: "importer" },
  rowId: ["n"],
  columns: {},
  valueMaps: {
    vote: { version: 1, values: { "1": "agree", "-1": "disagree" }, blank: "not-known" },
  },
  once: [
    {
      name: "conversation",
      type: "ConsultationOpened",
      entity: "activity:talk",
      occurredAt: "2022-07",
      data: { by: "body:icb", title: "Talk", purpose: "insight" },
    },
  ],
  rows: [
    {
      name: "received",
      type: "FeedbackReceived",
      entity: "feedback:{$event:received}",
      occurredAt: { $column: "at", date: "unix-ms" },
      data: {
        activity: "activity:talk",
        channel: "survey",
        respondent: { kind: "individual", subject: "{$subject:voter}" },
        answers: [{ question: "q-{statement}", code: { $column: "vote", map: "vote" } }],
        text: "{words}",
      },
    },
    {
      name: "themed",
      type: "FeedbackThemed",
      entity: "feedback:{$event:received}",
      occurredAt: { $column: "at", date: "unix-ms" },
      when: { all: [{ present: "themes" }, { not: { column: "vote", in: ["0"] } }] },
      data: { themes: { $column: "themes", split: ";" }, by: "tool", reviewed: false },
    },
  ],
};

describe("JSON Lines of single responses", () => {
  it("become feedback of opaque subjects, without the words", async () => {
    const ledger = await newLedger();
    await reportOf(ledger, header, meetings());
    const line = (row: object) => `${JSON.stringify(row)}\n`;
    const vote = {
      n: 1,
      at: 1658933827059,
      voter: 3,
      statement: 1,
      vote: -1,
      words: "My GP",
      themes: null,
    };
    const text = [
      line(vote),
      line({ ...vote, n: 2, vote: null }),
      line({ ...vote, n: 3, vote: 7 }),
      line({ ...vote, n: 4, extra: 1 }),
      line({ ...vote, n: 5, words: ["a"] }),
      "{\n",
    ].join("");
    const report = await reportOf(ledger, text, meetings(votes));
    expect(report.rejections.map(({ row, column }) => [row, column])).toStrictEqual([
      [3, "vote"],
      [4, "extra"],
      [5, "words"],
      [6, ""],
    ]);
    expect(report.columns).toStrictEqual({
      mapped: ["n", "at", "voter", "statement", "vote", "themes"],
      ignored: [],
      personal: ["words"],
    });
    const received = (await eventsOf(ledger)).flatMap((event) =>
      event.type === "FeedbackReceived" ? [event] : [],
    );
    expect(received.map(({ data }) => data.answers[0]?.code)).toStrictEqual([
      "disagree",
      "not-known",
    ]);
    expect(new Set(received.map(({ data }) => data.respondent.subject)).size).toBe(1);
    expect(received[0]?.entity).toBe(`feedback:${received[0]?.id ?? ""}`);
    expect(JSON.stringify(received)).not.toContain("My GP");

    const later = line({ ...vote, at: vote.at + 86_400_000 });
    expect((await reportOf(ledger, later, meetings(votes))).corrections).toBe(1);
  });
});

describe("an import that cannot go on", () => {
  it("stops where the ledger is closed", async () => {
    const ledger = await newLedger();
    await ledger.close();
    expect(left(await importText(ledger, header + first))).toMatchObject({
      _tag: "ImportStopped",
      because: { _tag: "LedgerClosed" },
    });
  });

  it("throws where it is given no claimed time", async () => {
    const source = { name: "a", stream: streamOf(header) };
    const wrong = importTable(await newLedger(), source, meetings(), { occurredAt: "now" });
    await expect(wrong).rejects.toThrow(TypeError);
  });
});
