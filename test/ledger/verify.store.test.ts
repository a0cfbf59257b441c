import { mkdtempSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isLeft } from "fp-ts/lib/Either.js";
import { createLedger, openLedger, simulatedClock, verifyStore } from "engagement-ledger";
import { sqlite } from "engagement-ledger/log/sqlite";
import { describe, expect, it } from "vitest";
import { aLedger, begun, feedback, ok, refusal, start, uuidOf } from "./a-ledger.js";

interface Raw {
  readonly exec: (sql: string) => void;
  readonly close: () => void;
}

/** Opens a ledger's file as someone without this program would, and lets them do what they like. */
function tamper(path: string, sql: string): void {
  const { DatabaseSync }: { DatabaseSync: new (path: string) => Raw } =
    process.getBuiltinModule("node:sqlite") ??
    createRequire(import.meta.url)("@photostructure/sqlite");
  const file = new DatabaseSync(path);
  file.exec(sql);
  file.close();
}

async function aFile(): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), "verify-")), "test.ledger");
  const { ledger } = await aLedger(sqlite(path));
  ok(await ledger.recordAll([...begun, ...[1, 2, 3, 4, 5].map((n) => feedback(uuidOf(n)))]));
  await ledger.close();
  return path;
}

const unguarded = `
  DROP TRIGGER entry_update; DROP TRIGGER entry_delete; DROP TRIGGER entry_insert;
  DROP TRIGGER node_update; DROP TRIGGER node_delete; DROP TRIGGER node_insert;`;

describe("verifying a ledger's file", () => {
  it("finds nothing wrong with one that nobody touched, and says what it could not check", async () => {
    const verified = ok(verifyStore(sqlite(await aFile())));
    expect(verified).toMatchObject({ size: 9, outcome: "verified", checkpoints: 0 });
    expect(verified.firstBad).toBeUndefined();
    expect(verified.notChecked.length).toBe(2);
  });

  it.each([
    [
      "bytes changed",
      "UPDATE entry SET bytes = CAST(replace(CAST(bytes AS TEXT), 'survey', 'letter') AS BLOB) WHERE position = 5",
      5,
    ],
    [
      "an id changed beside the bytes",
      `UPDATE entry SET id = '${uuidOf(77)}' WHERE position = 6`,
      6,
    ],
    [
      "an entity changed beside the bytes",
      "UPDATE entry SET entity = 'feedback:x' WHERE position = 4",
      4,
    ],
    [
      "a time changed beside the bytes",
      "UPDATE entry SET recorded_at = '2024-01-01T09:00:01.000Z' WHERE position = 3",
      3,
    ],
    ["an entry removed", "DELETE FROM entry WHERE position = 4", 4],
    ["the last entry removed", "DELETE FROM entry WHERE position = 8", 8],
    [
      "two entries swapped",
      "UPDATE entry SET position = -1 WHERE position = 5; UPDATE entry SET position = 5 WHERE position = 6; UPDATE entry SET position = 6 WHERE position = -1",
      5,
    ],
    [
      "a node of the tree changed",
      "UPDATE node SET hash = zeroblob(32) WHERE level = 1 AND n = 1",
      3,
    ],
    ["a guard dropped", "DROP TRIGGER entry_update", 9],
  ])("names the first entry that does not fit: %s", async (_, sql, position) => {
    const path = await aFile();
    tamper(path, sql.startsWith("DROP") ? sql : unguarded + sql);
    const verified = ok(verifyStore(sqlite(path)));
    expect(verified.outcome).toBe("damaged");
    expect(verified.firstBad?.position).toBe(position);
  });

  it("never calls a missing or a foreign file verified", async () => {
    const folder = mkdtempSync(join(tmpdir(), "verify-"));
    expect(isLeft(verifyStore(sqlite(join(folder, "none.ledger"))))).toBe(true);
    const foreign = join(folder, "foreign.ledger");
    tamper(foreign, "CREATE TABLE notes(text)");
    expect(isLeft(verifyStore(sqlite(foreign)))).toBe(true);
  });
});

describe("what is kept beside the log", () => {
  it("is folded again from the log where it was lost", async () => {
    const path = await aFile();
    tamper(path, "DELETE FROM entity_state");
    const ledger = ok(await openLedger(sqlite(path), { clock: simulatedClock(start) }));
    ok(await ledger.record(feedback(uuidOf(6))));
    expect(refusal(await ledger.record(begun[2]))._tag).toBe("AlreadyOpen");
    await ledger.close();
  });

  it("may not hold a node of no entry", async () => {
    const path = await aFile();
    tamper(path, "INSERT INTO node VALUES(3, 1, zeroblob(32))");
    expect(ok(verifyStore(sqlite(path)))).toMatchObject({
      outcome: "damaged",
      firstBad: { position: 9, why: "the tree has a node at level 3 of no entry" },
    });
  });

  it("does not stop a ledger from being made whose making was cut off", async () => {
    const place = sqlite(join(mkdtempSync(join(tmpdir(), "verify-")), "half.ledger"));
    ok(place.open({ mode: "create" })).close();
    const { ledger } = await aLedger(place);
    expect(ledger.size).toBe(1);
    await ledger.close();
    expect(refusal(await createLedger(place, { origin: "test.example/again" }))._tag).toBe(
      "AlreadyExists",
    );
  });
});
