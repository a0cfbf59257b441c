// Opening a ledger of 1,000 and of 1,000,000 entries, verifying it, and the memory that it takes.
import { statSync } from "node:fs";
import { join } from "node:path";
import { defineProjection, openLedger, project, verifyStore } from "engagement-ledger";
import { sqlite } from "engagement-ledger/log/sqlite";
import { median } from "../measure.mjs";
import { fill, folder, newLedger, ok } from "../workload.mjs";

const channels = defineProjection({
  name: "channels",
  version: 1,
  documents: { channels: (channel) => ({ channel, responses: 0 }) },
  on: {
    FeedbackReceived: (documents, { data }) => {
      documents.channels(data.channel).responses += 1;
    },
  },
});

export async function opening({ scale }) {
  const home = folder();
  const sizes = { thousand: 1_000, million: 1_000_000 * scale };
  const figures = {};
  for (const [name, size] of Object.entries(sizes)) {
    const path = join(home, `${name}.ledger`);
    const ledger = await newLedger(path);
    await fill(ledger, 0, size);
    await ledger.close();
    const times = [];
    for (let round = 0; round < 7; round += 1) {
      const started = performance.now();
      const opened = ok(await openLedger(sqlite(path)));
      times.push(performance.now() - started);
      await opened.close();
    }
    figures[name] = { entries: size, milliseconds: median(times), bytes: statSync(path).size };
  }
  const path = join(home, "million.ledger");
  const ledger = ok(await openLedger(sqlite(path)));
  ok(await project(ledger, channels));
  globalThis.gc?.();
  figures.memoryAfterReplay = process.memoryUsage().rss;
  const dated = performance.now();
  ok(await ledger.asRecordedAt("2024-01-01"));
  figures.asRecordedAtMilliseconds = performance.now() - dated;
  await ledger.close();
  const started = performance.now();
  const verified = ok(verifyStore(sqlite(path)));
  figures.verify = {
    outcome: verified.outcome,
    perSecond: Math.round(verified.size / ((performance.now() - started) / 1_000)),
  };
  return {
    figures,
    goals: [
      {
        name: "opening at 1,000 entries, milliseconds",
        value: figures.thousand.milliseconds,
        most: 20,
      },
      {
        name: "opening at 1,000,000 entries, milliseconds",
        value: figures.million.milliseconds,
        most: 20,
      },
      {
        name: "memory at 1,000,000 entries, bytes resident",
        value: figures.memoryAfterReplay,
        most: 250e6,
      },
    ],
  };
}
