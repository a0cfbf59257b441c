import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { loadDriver, type SqliteDriver } from "../../src/log/sqlite/driver.js";
import { sqlite } from "../../src/log/sqlite/sqlite.js";
import { describeStore } from "engagement-ledger/testing";

const folder = mkdtempSync(join(tmpdir(), "store-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const drivers: ReadonlyArray<SqliteDriver> = [
  "node:sqlite",
  "@photostructure/sqlite",
  "better-sqlite3",
];
const [available, missing] = [drivers.filter(opens), drivers.filter((driver) => !opens(driver))];

let files = 0;
for (const driver of available)
  describeStore(`in a file through ${driver}`, () => {
    files += 1;
    return sqlite(join(folder, `${files}.ledger`), { driver });
  });

describe("a driver that is not there", () => {
  it.each(missing)("%s is named in the refusal, with a way out", (driver) => {
    const place = sqlite(join(folder, "missing.ledger"), { driver });
    expect(place.open({ mode: "create" })).toMatchObject({
      left: {
        _tag: "DriverMissing",
        why: expect.stringContaining("install @photostructure/sqlite"),
      },
    });
  });

  it("leaves at least one that is", () => {
    expect(available.length).toBeGreaterThan(0);
  });
});

function opens(driver: SqliteDriver): boolean {
  try {
    loadDriver(driver);
    return true;
  } catch {
    return false;
  }
}
