// Durable single records, 100 concurrent callers, and batches of 1,000, beside raw SQLite.
import { join } from "node:path";
import { inTurn } from "../measure.mjs";
import { RawTable } from "../raw.mjs";
import { folder, newLedger, ok, response } from "../workload.mjs";

export async function recording({ scale }) {
  const home = folder();
  let next = 0;
  const take = (count) => Array.from({ length: count }, () => response(next++));
  const ledger = await newLedger(join(home, "ours.ledger"));
  const raw = new RawTable(join(home, "raw.db"));

  const singles = 1_000 * scale;
  const single = await inTurn(
    {
      raw: () => {
        for (const event of take(singles)) raw.write([event]);
      },
      ours: async () => {
        for (const event of take(singles)) ok(await ledger.record(event));
      },
    },
    { events: singles, rounds: 5 },
  );

  const concurrent = 5_000 * scale;
  const hundred = await inTurn(
    {
      ours: async () => {
        const events = take(concurrent);
        let at = 0;
        const caller = async () => {
          while (at < events.length) ok(await ledger.record(events[at++]));
        };
        await Promise.all(Array.from({ length: 100 }, caller));
      },
    },
    { events: concurrent, rounds: 5 },
  );

  const many = 20_000 * scale;
  const batches = (write) => async () => {
    for (let done = 0; done < many; done += 1_000) await write(take(1_000));
  };
  const batch = await inTurn(
    {
      raw: batches((events) => raw.write(events)),
      ours: batches(async (events) => ok(await ledger.recordAll(events))),
    },
    { events: many, rounds: 5 },
  );
  raw.close();
  await ledger.close();
  return {
    figures: { single, hundred, batch },
    goals: [
      {
        name: "single records against raw SQLite",
        value: single.ours.median / single.raw.median,
        least: 0.7,
      },
      {
        name: "100 callers against single records",
        value: hundred.ours.median / single.ours.median,
        least: 5,
      },
      {
        name: "batches of 1,000 against raw inserts",
        value: batch.ours.median / batch.raw.median,
        least: 0.5,
      },
      { name: "batches of 1,000, events a second", value: batch.ours.median, least: 15_000 },
    ],
  };
}
