import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { isLeft } from "fp-ts/lib/Either.js";
import { afterEach, describe, expect, it } from "vitest";
import { explain, openLedger, simulatedClock, verifyStore } from "engagement-ledger";
import { sqlite } from "engagement-ledger/log/sqlite";
import { command } from "../cli/run.js";
import { aLedger, begun, feedback, ok, refusal, start, uuidOf } from "../ledger/a-ledger.js";
import { scratch, withConnection } from "../log/sqlite/scratch.js";

const path = scratch();

/**
 * A ledger's file with some entries, closed.
 *
 * A copy, because a driver may keep the descriptor of a file until its garbage is collected (measured with
 * @photostructure/sqlite), and SQLite then uses it again without asking for leave.
 */
async function aLedgerFile(file: string): Promise<void> {
  const original = `${file}.original`;
  const { ledger } = await aLedger(sqlite(original));
  ok(await ledger.recordAll([...begun, ...[1, 2, 3].map((n) => feedback(uuidOf(n)))]));
  await ledger.close();
  copyFileSync(original, file);
}

const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

const foreign: ReadonlyArray<
  readonly [string, (file: string) => Promise<void> | void, { readonly _tag: string }]
> = [
  ["an empty file", (file) => writeFileSync(file, ""), { _tag: "NotALedger" }],
  ["one byte", (file) => writeFileSync(file, "S"), { _tag: "NotALedger" }],
  ["a text", (file) => writeFileSync(file, "Id,Said\n".repeat(1_000)), { _tag: "NotALedger" }],
  ["a picture", (file) => writeFileSync(file, png), { _tag: "NotALedger" }],
  ["zeros", (file) => writeFileSync(file, Buffer.alloc(8_192)), { _tag: "NotALedger" }],
  [
    "the header of a database and nothing more",
    (file) => writeFileSync(file, "SQLite format 3\0"),
    { _tag: "NotALedger" },
  ],
  [
    "a database of something else",
    (file) => withConnection(file, (one) => one.exec("CREATE TABLE entry(position, bytes)")),
    { _tag: "NotALedger" },
  ],
  [
    "a ledger that was given the mark of another program",
    async (file) => {
      await aLedgerFile(file);
      withConnection(file, (one) => one.exec("PRAGMA application_id = 1"));
    },
    { _tag: "NotALedger" },
  ],
  [
    "a ledger of a newer version",
    async (file) => {
      await aLedgerFile(file);
      withConnection(file, (one) => one.exec("PRAGMA user_version = 9"));
    },
    { _tag: "OtherVersion" },
  ],
  [
    "a ledger of an older version",
    async (file) => {
      await aLedgerFile(file);
      withConnection(file, (one) => one.exec("PRAGMA user_version = 0"));
    },
    { _tag: "OtherVersion" },
  ],
  [
    "a ledger without a single entry",
    (file) => {
      const store = sqlite(file).open({ mode: "create" });
      ok(store).close();
    },
    { _tag: "NotALedger" },
  ],
  [
    "a ledger cut off within its first page",
    async (file) => {
      await aLedgerFile(file);
      truncateSync(file, 1_000);
    },
    { _tag: "StoreUnusable" },
  ],
  ["a folder", (file) => void mkdirSync(file), { _tag: "NotALedger" }],
  ["a loop of links", (file) => symlinkSync(file, file), { _tag: "StoreUnusable" }],
  ["a link to nowhere", (file) => symlinkSync(`${file}.none`, file), { _tag: "NoLedger" }],
  [
    "a path through a file",
    (file) => {
      writeFileSync(dirname(file), "");
    },
    { _tag: "NoLedger" },
  ],
];

describe.each(foreign)("%s", (name, make, expected) => {
  it("is not opened, is not called verified, and is not touched", async () => {
    const file = name === "a path through a file" ? path("file/inner") : path(`${name}.ledger`);
    await make(file);
    const before = contentOf(file);
    const place = sqlite(file);
    for (const options of [{ readOnly: true }, {}]) {
      const refused = refusal(await openLedger(place, options));
      expect(refused).toMatchObject({ ...expected, place: file });
      expect(explain(refused)).toContain(file);
    }
    const isEmpty = name === "a ledger without a single entry";
    const verified = verifyStore(place);
    if (isLeft(verified)) expect(verified.left).toMatchObject({ ...expected, place: file });
    else expect([isEmpty, verified.right.outcome]).toStrictEqual([true, "damaged"]);

    for (const words of [
      ["verify", file],
      ["timeline", file],
      ["record", file, file],
    ]) {
      const ran = await command(...words);
      const code = isEmpty && words[0] === "verify" ? 1 : 4;
      expect([words[0], ran.code]).toStrictEqual([words[0], code]);
      if (code === 4) expect(ran.out).toBe("");
    }
    expect(contentOf(file)).toStrictEqual(before);
  });
});

describe("a ledger that lost its end", () => {
  it.each([0.5, 0.75, 0.9])("is damaged or not opened, never verified: %d of it", async (share) => {
    const file = path(`cut ${share}.ledger`);
    await aLedgerFile(file);
    const whole = statSync(file).size;
    truncateSync(file, Math.floor((whole * share) / 4_096) * 4_096);
    const verified = verifyStore(sqlite(file));
    expect(isLeft(verified) || verified.right.outcome === "damaged").toBe(true);
    expect([1, 4]).toContain((await command("verify", file, "--json")).code);
    const opened = await openLedger(sqlite(file), { clock: simulatedClock(start) });
    if (isLeft(opened)) expect(["NotALedger", "StoreUnusable"]).toContain(opened.left._tag);
    else {
      const recorded = await opened.right.record(feedback(uuidOf(9)));
      // Where only what follows from the entries is lost, it may go on; never in the place of one.
      if (isLeft(recorded)) expect(["StoreFailed", "OutcomeUnknown"]).toContain(recorded.left._tag);
      else expect(recorded.right.position).toBe(7);
      await opened.right.close();
    }
  });
});

// What the system refuses to others it does not refuse to root, so for these the test is somebody else.
const nobody = 65_534;
const isRoot = process.getuid?.() === 0;
const rootOnly = process.seteuid;

function becomeNobody(): void {
  chmodSync(dirname(path("any")), 0o755);
  if (isRoot) rootOnly?.(nobody);
}

afterEach(() => {
  if (isRoot) rootOnly?.(0);
});

describe("a ledger that this account may not read or write", () => {
  it("is a typed error, with the file, where it may not be read", async () => {
    const file = path("closed to all.ledger");
    await aLedgerFile(file);
    chmodSync(file, 0o000);
    becomeNobody();
    for (const options of [{ readOnly: true }, {}])
      expect(refusal(await openLedger(sqlite(file), options))).toMatchObject({
        _tag: "StoreUnusable",
        place: file,
      });
    expect((await command("verify", file)).code).toBe(4);
  });

  it("is a typed error where its folder may not be looked into", async () => {
    const file = path("closed/inner.ledger");
    mkdirSync(dirname(file));
    await aLedgerFile(file);
    chmodSync(dirname(file), 0o000);
    becomeNobody();
    expect(refusal(await openLedger(sqlite(file)))).toMatchObject({ _tag: "StoreUnusable" });
    expect(refusal(await openLedger(sqlite(file), { readOnly: true }))).toMatchObject({
      place: file,
    });
  });

  // SQLite cannot make the index of its write-ahead log there, and we do not open it as immutable.
  it("is a typed error, with the file, where it lies on a medium that cannot be written", async () => {
    const file = path("medium/inner.ledger");
    mkdirSync(dirname(file));
    await aLedgerFile(file);
    chmodSync(file, 0o444);
    chmodSync(dirname(file), 0o555);
    becomeNobody();
    for (const options of [{ readOnly: true }, {}])
      expect(refusal(await openLedger(sqlite(file), options))).toMatchObject({
        _tag: "StoreUnusable",
        place: file,
      });
    const ran = await command("verify", file);
    expect([ran.code, ran.out]).toStrictEqual([4, ""]);
  });
});

function contentOf(file: string): unknown {
  const found = statSync(dirname(file), { throwIfNoEntry: false });
  if (found?.isFile() === true) return readFileSync(dirname(file));
  try {
    return readFileSync(file);
  } catch (error) {
    return error instanceof Error && "code" in error ? error.code : error;
  }
}
