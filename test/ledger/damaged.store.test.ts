import { isLeft } from "fp-ts/lib/Either.js";
import { openLedger, simulatedClock, type Ledger } from "engagement-ledger";
import { sqlite } from "engagement-ledger/log/sqlite";
import { describe, expect, it } from "vitest";
import { scratch, withConnection } from "../log/sqlite/scratch.js";
import {
  actor,
  aLedger,
  begun,
  eventsOf,
  feedback,
  ok,
  refusal,
  start,
  uuidOf,
} from "./a-ledger.js";

const path = scratch();
let files = 0;

/** The place of a ledger that somebody has changed with other tools. */
async function harmed(...changes: ReadonlyArray<string>) {
  files += 1;
  const file = path(`${files}.ledger`);
  const { ledger } = await aLedger(sqlite(file));
  ok(await ledger.recordAll([...begun, { ...feedback(uuidOf(1)), id: uuidOf(4) }]));
  await ledger.close();
  withConnection(file, (connection) => {
    connection.exec("DROP TRIGGER entry_update; DROP TRIGGER node_delete");
    for (const change of changes) connection.exec(change);
  });
  return sqlite(file);
}

async function opened(...changes: ReadonlyArray<string>): Promise<Ledger> {
  return ok(await openLedger(await harmed(...changes), { clock: simulatedClock(start) }));
}

const notJson = "CAST('{' AS BLOB)";
const notAnEvent = "CAST('null' AS BLOB)";

describe("an entry whose bytes were damaged", () => {
  it.each([notJson, notAnEvent])(
    "is a typed error that names it, wherever it is met: %s",
    async (bytes) => {
      const ledger = await opened(`UPDATE entry SET bytes = ${bytes} WHERE position = 4`);
      const damaged = { _tag: "StoreFailed", why: expect.stringContaining("entry 4 is damaged") };
      await expect(eventsOf(ledger)).rejects.toMatchObject(damaged);
      expect(refusal(await ledger.entry(uuidOf(4)))).toMatchObject(damaged);
      // Said again, it cannot be compared with what is on record.
      const again = await ledger.record({ ...feedback(uuidOf(1)), id: uuidOf(4) });
      expect(refusal(again)).toMatchObject({ _tag: "OutcomeUnknown", why: damaged.why });
      expect(
        refusal(
          await ledger.record({
            type: "EventVoided",
            entity: "ledger:self",
            occurredAt: "2024-01-01",
            actor,
            data: { event: uuidOf(4), because: "It was recorded twice." },
          }),
        ),
      ).toMatchObject(damaged);
      expect(ledger.size).toBe(5);
      await ledger.close();
    },
  );

  it.each([notJson, notAnEvent])(
    "keeps the ledger from opening where it is the first: %s",
    async (bytes) => {
      const answer = await openLedger(
        await harmed(`UPDATE entry SET bytes = ${bytes} WHERE position = 0`),
      );
      expect(refusal(answer)).toMatchObject({ _tag: "StoreUnusable" });
    },
  );
});

describe("what is kept beside the entries", () => {
  it("refuses what needs it when it is damaged, with a typed error", async () => {
    const ledger = await opened("UPDATE entity_state SET state = '{'");
    const answer = await ledger.record(feedback(uuidOf(2)));
    expect(isLeft(answer) && answer.left._tag).toBe("StoreFailed");
    await ledger.close();
  });
});
