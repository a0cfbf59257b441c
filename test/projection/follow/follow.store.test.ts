import {
  createLedger,
  follow,
  openLedger,
  project,
  simulatedClock,
  verifyStore,
  type Ledger,
} from "engagement-ledger";
import { sqlite } from "engagement-ledger/log/sqlite";
import { isLeft, right } from "fp-ts/lib/Either.js";
import { describe, expect, it } from "vitest";
import { loadDriver, type OpenConnection } from "../../../src/log/sqlite/driver.js";
import { openReader, openWriter, sqliteStore } from "../../../src/log/sqlite/sqlite-store.js";
import type { StorePlace } from "../../../src/log/store.js";
import { actor, begun, feedback, ok, start, uuidOf } from "../../ledger/a-ledger.js";
import { scratch } from "../../log/sqlite/scratch.js";
import { followed, never, responses } from "./a-followed.js";
import { interrupted } from "./interrupted.js";

const path = scratch();
let files = 0;
const aFile = (): string => path(`${(files += 1)}.ledger`);

const channels = ["survey", "email", "post"];
const received = (number: number) => ({
  ...feedback(uuidOf(number), { channel: channels[number % 3] ?? "" }),
  id: uuidOf(number),
});
const voiding = (number: number) =>
  ({
    type: "EventVoided",
    entity: "ledger:self",
    occurredAt: "2024-01-01",
    actor,
    data: { event: uuidOf(number), because: "twice" },
  }) as const;

async function created(file: string): Promise<Ledger> {
  const options = { origin: "test.example/engagement", clock: simulatedClock(start) };
  const ledger = ok(await createLedger(sqlite(file), options));
  ok(await ledger.recordAll(begun));
  return ledger;
}

async function reopened(place: StorePlace): Promise<Ledger> {
  return ok(await openLedger(place, { clock: simulatedClock(start) }));
}

async function expectSameAsProject(ledger: Ledger): Promise<void> {
  const following = await followed(ledger, responses, { pageSize: 4 });
  ok(await following.waitFor(ledger.size - 1));
  expect(ok(await following.documents())).toStrictEqual({
    value: ok(await project(ledger, responses)),
    position: ledger.size - 1,
    incomplete: [],
    unknown: 0,
  });
  await following.stop();
}

describe("a projection followed in a file", () => {
  it("goes on where it was when the file is opened again", async () => {
    const file = aFile();
    let ledger = await created(file);
    for (let number = 0; number < 12; number += 3) {
      ok(await ledger.recordAll([number, number + 1, number + 2].map(received)));
      if (number === 6) ok(await ledger.record(voiding(1)));
      await expectSameAsProject(ledger);
      const before = ok(ledger.followStore.look(({ cursors }) => cursors()));
      await ledger.close();
      ledger = await reopened(sqlite(file));
      expect(ok(ledger.followStore.look(({ cursors }) => cursors()))).toStrictEqual(before);
    }
    await ledger.close();
    expect(ok(verifyStore(sqlite(file))).outcome).toBe("verified");
  });

  it("by two at once neither loses nor doubles anything", async () => {
    const file = aFile();
    const one = await created(file);
    const other = await reopened(sqlite(file));
    const followers = [
      await followed(one, responses, { pageSize: 2 }),
      await followed(other, responses, { pageSize: 3 }),
    ];
    for (let number = 0; number < 30; number += 1) {
      const ledger = number % 2 === 0 ? one : other;
      const { position } = ok(await ledger.record(received(number)));
      if (number % 10 === 9) ok(await one.record(voiding(number - 5)));
      const follower = followers[number % 3 === 0 ? 0 : 1];
      if (number % 4 === 0) ok((await follower?.waitFor(position)) ?? right(0));
    }
    const last = one.size - 1;
    for (const follower of followers) {
      ok(await follower.waitFor(last));
      expect(ok(await follower.documents()).value).toStrictEqual(ok(await project(one, responses)));
    }
    for (const follower of followers) await follower.stop();
    await one.close();
    await other.close();
  });

  it("writes nothing of a page where another process has taken the documents away meanwhile", async () => {
    const file = aFile();
    const first = await created(file);
    ok(await first.recordAll(Array.from({ length: 10 }, (_, number) => received(number))));
    await first.close();
    let pages = 0;
    const place = interrupted(sqlite(file), () => {
      pages += 1;
      if (pages !== 6) return;
      const other = ok(sqlite(file).open({ mode: "write" }));
      other.write(({ removeBuild }) => removeBuild(1));
      other.close();
    });
    const ledger = await reopened(place);
    const following = await followed(ledger, responses, { pageSize: 2 });
    ok(await following.waitFor(13));
    expect(pages).toBeGreaterThan(6);
    expect(ok(await following.documents()).value).toStrictEqual(
      ok(await project(ledger, responses)),
    );
    await following.stop();
    await ledger.close();
  });

  it("has documents that go on to be those of project, whichever statement failed", async () => {
    const failed = new Set<string>();
    for (let nth = 1; nth < 400; nth += 1) {
      const file = aFile();
      const made = await created(file);
      ok(await made.recordAll([0, 1, 2, 3].map(received)));
      await expectSameAsProject(made);
      ok(await made.recordAll([received(5), voiding(2)]));
      await made.close();
      let left = 0;
      const ledger = await reopened(
        failingAt(file, (sql) => {
          left -= 1;
          if (left === 0) failed.add(sql.split(/[ (]/).slice(0, 3).join(" "));
          return left === 0;
        }),
      );
      left = nth;
      const following = await follow(ledger, responses, { poll: never, pageSize: 3 });
      if (!isLeft(following)) {
        await following.right.waitFor(ledger.size - 1);
        await following.right.stop();
      }
      const finished = left > 0;
      left = 0;
      await expectSameAsProject(ledger);
      await ledger.close();
      if (finished) break;
    }
    expect([...failed].toSorted()).toStrictEqual([
      "BEGIN IMMEDIATE",
      "COMMIT",
      "DELETE FROM cursor",
      "DELETE FROM document",
      "INSERT INTO cursor",
      "INSERT INTO document",
    ]);
  });
});

/** The place of a file whose writer asks, before each statement, whether that one is to fail. */
function failingAt(file: string, fails: (sql: string) => boolean): StorePlace {
  const real = loadDriver();
  const failing: OpenConnection = (name, readOnly) => {
    const connection = real(name, readOnly);
    const check = (sql: string): void => {
      if (!sql.startsWith("PRAGMA") && fails(sql)) throw new Error("disk I/O error");
    };
    return {
      ...connection,
      exec: (sql) => {
        check(sql);
        connection.exec(sql);
      },
      prepare: (sql) => {
        const statement = connection.prepare(sql);
        return {
          ...statement,
          run: (...parameters) => {
            check(sql);
            statement.run(...parameters);
          },
        };
      },
    };
  };
  return {
    name: file,
    open: () => right(sqliteStore(failing, openReader(real, file), openWriter(failing, file))),
  };
}
