import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { begun, feedback, uuidOf } from "../ledger/a-ledger.js";
import { aFolder, command, commandWith, jsonLines } from "./run.js";

async function aLedgerFile(): Promise<{ readonly folder: string; readonly ledger: string }> {
  const folder = aFolder();
  const ledger = join(folder, "test.ledger");
  const made = await command("init", ledger, "--origin", "test.example/engagement");
  expect([made.code, made.notes]).toStrictEqual([0, ""]);
  return { folder, ledger };
}

describe("init", () => {
  it("makes a ledger, and refuses to overwrite it", async () => {
    const { ledger } = await aLedgerFile();
    const again = await command("init", ledger, "--origin", "test.example/engagement");
    expect(again.code).toBe(2);
    expect(again.notes).toBe(
      `${ledger} already exists and is not overwritten. Choose another name.`,
    );
  });

  it("refuses a name that cannot be a ledger's", async () => {
    const made = await command("init", join(aFolder(), "x.ledger"), "--origin", "Dorset ICB!");
    expect(made.code).toBe(2);
    expect(made.notes).toContain("“Dorset ICB!” cannot be a ledger's name");
  });
});

describe("record", () => {
  it("records a file and prints positions", async () => {
    const { folder, ledger } = await aLedgerFile();
    const recorded = await command("record", ledger, jsonLines(folder, "events.jsonl", begun));
    expect(recorded.code).toBe(0);
    expect(recorded.out.split("\n").map((line) => line.split("  ")[0])).toStrictEqual([
      "1",
      "2",
      "3",
    ]);
  });

  it("reads standard input, and prints receipts as JSON", async () => {
    const { ledger } = await aLedgerFile();
    const recorded = await commandWith(JSON.stringify(begun[0]), "record", ledger, "-", "--json");
    expect(JSON.parse(recorded.out)).toMatchObject({ position: 1, size: 2 });
  });

  it("records none of a file of which one event is refused, and says which line", async () => {
    const { folder, ledger } = await aLedgerFile();
    const events = [
      ...begun,
      feedback(uuidOf(1)),
      feedback(uuidOf(2), { activity: "activity:none" }),
    ];
    const path = jsonLines(folder, "events.jsonl", events);
    const refused = await command("record", ledger, path);
    expect([refused.code, refused.out]).toStrictEqual([3, ""]);
    expect(refused.notes).toBe(
      `${path}, line 5: data.activity refers to activity:none, which is not on record. Record the event that begins it first, or check the id.`,
    );
    const verified = await command("verify", ledger, "--json");
    expect(JSON.parse(verified.out)).toMatchObject({ result: { size: 1, outcome: "verified" } });
  });

  it("names line, path and what would be accepted, also as JSON", async () => {
    const { folder, ledger } = await aLedgerFile();
    const path = join(folder, "events.jsonl");
    writeFileSync(path, `${JSON.stringify(begun[0])}\n\n{"type":"ConsultationOpend"}\n`);
    const refused = await command("record", ledger, path, "--json");
    expect(refused.code).toBe(3);
    expect(JSON.parse(refused.notes)).toMatchObject({
      error: { _tag: "NotAnEvent", file: path, line: 3, path: "type" },
    });
    expect(refused.notes).toContain("ConsultationOpened");
  });

  it.each([
    ["a name that stands twice", '{"type":"MatterWithdrawn","type":"MatterOpened"}'],
    ["a number that would lose digits", '{"type":9007199254740993}'],
    ["text that is cut off", '{"type":'],
    ["a byte-order mark", "\uFEFF{}"],
  ])("refuses %s", async (_, line) => {
    const { ledger } = await aLedgerFile();
    const refused = await commandWith(line, "record", ledger, "-");
    expect(refused.code).toBe(3);
    expect(refused.notes).toContain("line 1");
  });

  it("says when a file is not there, or is no ledger", async () => {
    const { folder, ledger } = await aLedgerFile();
    const missing = await command("record", ledger, join(folder, "none.jsonl"));
    expect(missing.code).toBe(3);
    expect(missing.notes).toContain("could not be read");
    const none = await command("record", join(folder, "none.ledger"), "-");
    expect(none.code).toBe(4);
    expect(none.notes).toContain("There is no ledger at");
  });

  it("wants an id in each event when it records in batches, since the file may be run again", async () => {
    const { folder, ledger } = await aLedgerFile();
    const path = jsonLines(folder, "events.jsonl", begun);
    const refused = await command("record", ledger, path, "--in-batches");
    expect(refused.code).toBe(3);
    expect(refused.notes).toContain("line 1: id");
  });

  it("goes on where it stopped when it records in batches", async () => {
    const { folder, ledger } = await aLedgerFile();
    const many = Array.from({ length: 1_500 }, (_, n) => ({
      ...feedback(uuidOf(n)),
      id: uuidOf(10_000 + n),
    }));
    const events = begun.map((event, n) => ({ ...event, id: uuidOf(20_000 + n) }));
    const bad = { ...feedback(uuidOf(9_999), { activity: "activity:none" }), id: uuidOf(9_999) };
    const broken = jsonLines(folder, "broken.jsonl", [...events, ...many, bad]);
    expect((await command("record", ledger, broken, "--in-batches")).code).toBe(3);
    const whole = jsonLines(folder, "whole.jsonl", [...events, ...many]);
    expect((await command("record", ledger, whole, "--in-batches")).code).toBe(0);
    const verified = await command("verify", ledger, "--json");
    expect(JSON.parse(verified.out)).toMatchObject({
      result: { size: 1_504, outcome: "verified" },
    });
  });
});

describe("show", () => {
  it("shows an event, its receipt and its corrections", async () => {
    const { folder, ledger } = await aLedgerFile();
    const id = uuidOf(7);
    const events = [
      { ...begun[0], id },
      {
        type: "EventCorrected",
        entity: "ledger:self",
        occurredAt: "2026-11-24",
        actor: { id: "officer-1" },
        data: { event: id, because: "The board began a day later.", occurredAt: "2022-07-02" },
      },
    ];
    await command("record", ledger, jsonLines(folder, "events.jsonl", events));
    const shown = await command("show", ledger, id, "--json");
    expect(JSON.parse(shown.out).result).toMatchObject({
      event: { id, occurredAt: "2022-07-01" },
      corrected: { occurredAt: "2022-07-02" },
      receipt: { position: 1, size: 3 },
    });
    const text = await command("show", ledger, id);
    expect(text.out).toContain("BodyRegistered about body:dorset-icb");
    expect(text.out).toContain("2022-07-02");
  });

  it("holds back what one person is and counts by group, but for the body itself", async () => {
    const { folder, ledger } = await aLedgerFile();
    const characteristics = [{ scheme: "nhs-sex", code: "2" }];
    const response = { ...feedback(uuidOf(3), { characteristics }), id: uuidOf(8) };
    await command("record", ledger, jsonLines(folder, "events.jsonl", [...begun, response]));
    const shown = await command("show", ledger, uuidOf(8));
    expect(shown.out).toContain("FeedbackReceived about feedback:");
    expect(shown.out).toContain("Facts        Held back");
    const json = await command("show", ledger, uuidOf(8), "--json");
    expect(shown.out + json.out).not.toContain("nhs-sex");
    const internal = await command("show", ledger, uuidOf(8), "--internal");
    expect(internal.out).toContain("nhs-sex");
    expect(internal.out).toContain("not for publication");
  });

  it("says when the ledger has no such event", async () => {
    const { ledger } = await aLedgerFile();
    const shown = await command("show", ledger, uuidOf(1));
    expect(shown.code).toBe(3);
    expect(shown.notes).toContain("is not on record");
  });
});

describe("wrong usage", () => {
  it.each([
    [["reckon"], "unknown command"],
    [["record"], "missing required argument"],
    [["init", "x.ledger"], "--origin"],
    [["loop", "x.ledger", "--history", "as-told"], "as-corrected, as-recorded"],
    [["loop", "x.ledger", "--at", "3", "--as-recorded-at", "2024-01-01"], "cannot be used with"],
  ])("ends with 2 and says what is wrong: %s", async (words, why) => {
    const ran = await command(...words);
    expect(ran.code).toBe(2);
    expect(ran.notes).toContain(why);
  });

  it("refuses a date that is none", async () => {
    const { ledger } = await aLedgerFile();
    for (const flag of ["--as-recorded-at", "--as-occurred-by", "--today"]) {
      const ran = await command("loop", ledger, flag, "last Tuesday");
      expect(ran.code).toBe(2);
      expect(ran.notes).toBe(
        "“last Tuesday” is neither a day nor an instant. Write 2026-03-31 or 2026-03-31T12:00:00Z.",
      );
    }
  });
});

describe("events", () => {
  it("lists the catalogue, describes one event, and suggests the nearest name", async () => {
    expect((await command("events")).out.split("\n").length).toBe(77);
    expect((await command("events", "ConsultationOpened")).out).toContain("closesOn");
    const near = await command("events", "ConsultationOpend");
    expect([near.code, near.notes]).toStrictEqual([
      2,
      "There is no event ConsultationOpend. Did you mean ConsultationOpened?",
    ]);
    const schema = JSON.parse((await command("events", "MatterWithdrawn", "--schema")).out);
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
  });
});
