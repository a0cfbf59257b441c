import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { right } from "fp-ts/lib/Either.js";
import { createLedger, openLedger, type NewEvent, type StorePlace } from "engagement-ledger";
import { sqlite } from "engagement-ledger/log/sqlite";
import { afterAll, describe, expect, it } from "vitest";
import { loadDriver, type OpenConnection } from "../../src/log/sqlite/driver.js";
import { openReader, openWriter, sqliteStore } from "../../src/log/sqlite/sqlite-store.js";
import { ok } from "../ledger/a-ledger.js";

const folder = mkdtempSync(join(tmpdir(), "opening-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A driver that tells each statement that it runs, and how many rows came of it. */
function telling(told: string[]): OpenConnection {
  const open = loadDriver();
  return (file, readOnly) => {
    const connection = open(file, readOnly);
    return {
      ...connection,
      exec: (sql) => {
        told.push(sql);
        connection.exec(sql);
      },
      prepare: (sql) => {
        const statement = connection.prepare(sql);
        const tell = (rows: number): void => void told.push(`${sql}: ${rows}`);
        return {
          run: (...parameters) => {
            tell(0);
            statement.run(...parameters);
          },
          get: (...parameters) => {
            const row = statement.get(...parameters);
            tell(row === undefined ? 0 : 1);
            return row;
          },
          all: (...parameters) => {
            const rows = statement.all(...parameters);
            tell(rows.length);
            return rows;
          },
        };
      },
    };
  };
}

async function ledgerOf(entries: number): Promise<string> {
  const file = join(folder, `${entries}.ledger`);
  const ledger = ok(await createLedger(sqlite(file), { origin: "test.example/opening" }));
  const events = Array.from({ length: entries - 1 }, (_, number): NewEvent => ({
    type: "BodyRegistered",
    entity: `body:b-${number}`,
    occurredAt: "2022-07-01",
    actor: { id: "test" },
    data: { name: `Body ${number}`, kind: "icb" },
  }));
  ok(await ledger.recordAll(events));
  await ledger.close();
  return file;
}

/** What is asked of SQLite until a ledger is open and has told its size. */
async function costOf(file: string): Promise<{ opening: number; told: ReadonlyArray<string> }> {
  const told: string[] = [];
  const driver = telling(told);
  const place: StorePlace = {
    name: file,
    open: () => right(sqliteStore(driver, openReader(driver, file), openWriter(driver, file))),
  };
  const ledger = ok(await openLedger(place));
  const opening = told.length;
  expect(ledger.size).toBeGreaterThan(0);
  await ledger.close();
  return { opening, told };
}

describe("opening a ledger", () => {
  it("asks the store for the same, with 10 entries and with 10,000", async () => {
    const [small, large] = [await costOf(await ledgerOf(10)), await costOf(await ledgerOf(10_000))];
    expect(large.told).toStrictEqual(small.told);
    expect(small.opening).toBeGreaterThan(5);
  });
});
