import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { beforeAll, describe, expect, it } from "vitest";
import { run } from "../../src/cli/program.js";
import { begun } from "../ledger/a-ledger.js";
import { withConnection } from "../log/sqlite/scratch.js";
import { aFolder, command, jsonLines } from "./run.js";

const folder = aFolder();
const ledger = join(folder, "test.ledger");

beforeAll(async () => {
  await command("init", ledger, "--origin", "test.example/engagement");
  await command("record", ledger, jsonLines(folder, "begun.jsonl", begun));
});

/** How a command that is to fail ended: its code, and what its JSON says. */
async function failed(...words: ReadonlyArray<string>) {
  const { code, out, notes } = await command(...words, "--json");
  expect(out).toBe("");
  const { error }: { error: { _tag: string; message: string; path: unknown; hint: string } } =
    JSON.parse(notes);
  return { code, ...error };
}

describe("a command that was not given right", () => {
  it.each([
    [["timeline", ledger, "--at", "0x2"], "invalid"],
    [["timeline", ledger, "--at", ""], "invalid"],
    [["timeline", ledger, "--at", "1e0"], "invalid"],
    [["duty", ledger, "--fail-on", "evidence-mising"], "Allowed choices"],
    [["timeline", ledger, "--csv"], "cannot be used with"],
    [["timelin", ledger], "unknown command"],
    [["evidence", ledger, "no rule"], "not the rule of a figure"],
    [["events", "MatterOpend"], "There is no event MatterOpend."],
  ])("ends with 2, and says so as JSON where JSON was asked for: %j", async (words, says) => {
    const error = await failed(...words);
    expect(error).toMatchObject({ code: 2, _tag: "WrongUsage", path: null });
    expect(error.message).toContain(says);
    expect(error.hint).toMatch(/^[A-Z`].*[.?]$/);
  });

  it("says in a sentence what would be right", async () => {
    const { code, out, notes } = await command("events", "MatterOpend");
    expect([code, out, notes]).toStrictEqual([
      2,
      "",
      "There is no event MatterOpend. Did you mean MatterOpened?",
    ]);
  });
});

describe("an error as JSON", () => {
  it("says what to do in its hint", async () => {
    expect(await failed("timeline", ledger, "--at", "9")).toMatchObject({
      code: 2,
      _tag: "NoSuchSize",
      path: null,
      hint: "Give a whole number from 0 to 4.",
    });
    const wrong = jsonLines(folder, "wrong.jsonl", [
      { ...begun[0], entity: "body:other", data: { name: "Other", kind: "club" } },
    ]);
    expect(await failed("record", ledger, wrong)).toMatchObject({
      code: 3,
      _tag: "NotAnEvent",
      path: "data.kind",
      hint: expect.stringMatching(/^It takes one of icb, .*other\.$/),
    });
    expect(await failed("show", ledger, "none")).toMatchObject({
      message: "Event none is not on record. Check the id.",
      hint: "Check the id.",
    });
  });

  it("names a file once", async () => {
    const missing = join(folder, "missing.jsonl");
    const { message } = await failed("record", ledger, missing);
    expect(message.split(missing).length).toBe(3); // once by us, once by the system
  });
});

describe("a place that cannot be looked at", () => {
  it("is a store that cannot be used, and no crash", async () => {
    const circle = join(folder, "circle");
    symlinkSync(circle, circle);
    for (const place of [circle, join(folder, "x".repeat(5_000))])
      expect(await failed("timeline", place)).toMatchObject({ code: 4, _tag: "StoreUnusable" });
    const below = join(ledger, "below");
    expect(await failed("timeline", below)).toMatchObject({ code: 4, _tag: "NoLedger" });
    const demo = await command("demo", ledger);
    expect([demo.code, demo.notes.includes("cannot be used")]).toStrictEqual([4, true]);
  });

  it("is said of a tree that has lost a node", async () => {
    const path = join(folder, "lost.ledger");
    await command("init", path, "--origin", "test.example/lost");
    await command("record", path, join(folder, "begun.jsonl"));
    withConnection(path, (file) => {
      file.exec("DROP TRIGGER node_delete; DELETE FROM node");
    });
    expect(await failed("timeline", path)).toMatchObject({ code: 4, _tag: "StoreFailed" });
  });
});

describe("a file to record", () => {
  const recorded = async (text: string | Uint8Array) => {
    const path = join(folder, "lines.jsonl");
    writeFileSync(path, text);
    const { code, notes } = await command("record", ledger, path);
    return [code, notes.replace(path, "it")];
  };

  it("is refused at a line over 8 MiB, soon", async () => {
    expect(await recorded(`\n${"x".repeat(100_000_000)}`)).toStrictEqual([
      3,
      "it, line 2: the line is too large: more than that, and the limit is 8388608 bytes. Shorten it, or refer to a document.",
    ]);
  });

  it("is told what is no JSON in it", async () => {
    expect(await recorded("\uFEFF{}")).toStrictEqual([
      3,
      "it, line 1: It is not right: JSON; found a byte-order mark.",
    ]);
    expect(await recorded("[1]")).toStrictEqual([
      3,
      "it, line 1: It is not right: a record of fields.",
    ]);
    expect(await recorded('{"type":"MatterWithdrawn"}')).toStrictEqual([
      3,
      'it, line 1: entity is missing; it takes the id of an entity, such as "matter:an-id". There are 3 more problems like it.',
    ]);
  });
});

describe("the answers as JSON that come from no projection", () => {
  it("stand in the envelope too", async () => {
    const mapping = join(folder, "m.json");
    const rows = join(folder, "rows.csv");
    writeFileSync(rows, "id,day\n1,2020-01-01\n");
    const matter = { by: "body:dorset-icb", title: "M {id}", summary: "M", limb: "proposal" };
    const occurredAt = { $column: "day", date: "iso-day" };
    writeFileSync(
      mapping,
      JSON.stringify({
        name: "matters",
        version: 1,
        system: "rows",
        table: { format: "csv" },
        actor: { id: "officer-1" },
        rowId: ["id"],
        rows: [
          { name: "m", type: "MatterOpened", entity: "matter:r-{id}", occurredAt, data: matter },
        ],
      }),
    );
    // By the clock of the system, as the ledger's is: an import is never recorded ahead of it.
    const out: string[] = [];
    const imports = (...flags: ReadonlyArray<string>) =>
      run(["import", ledger, rows, "--mapping", mapping, ...flags], {
        out: (line) => out.push(line),
        note: (line) => out.push(line),
        isTerminal: false,
        input: () => Readable.from([]),
        now: () => Date.now(),
      });
    expect(await imports("--json")).toBe(0);
    expect(JSON.parse(out.join("\n"))).toMatchObject({
      ledger: { origin: "test.example/engagement", size: 6 },
      warnings: [],
      result: { rows: { read: 1, recorded: 1 }, columns: { mapped: ["id", "day"] } },
    });
    expect(await imports()).toBe(0);
    expect(out).toContain(
      "1 row read = 0 recorded + 1 on record before + 0 left out by rule + 0 rejected.",
    );
    expect(out).toContain("Columns: 2 read; 0 ignored; 0 left out as personal.");
    const verified = await command("verify", ledger, "--json");
    expect(JSON.parse(verified.out)).toMatchObject({
      ledger: { size: 6 },
      result: { size: 6, outcome: "verified", checkpoints: 0 },
    });
  });
});
