// Cold replay of one projection and of all the shipped ones, beside a hand-written loop.
import { statSync } from "node:fs";
import { join } from "node:path";
import { defineProjection, openLedger, project, projectAll } from "engagement-ledger";
import { sqlite } from "engagement-ledger/log/sqlite";
import * as shipped from "engagement-ledger/projections";
import { inTurn } from "../measure.mjs";
import { bytesOf } from "../raw.mjs";
import { fill, folder, newLedger, ok } from "../workload.mjs";

const byActivity = defineProjection({
  name: "responses-by-activity",
  version: 1,
  documents: { activities: (activity) => ({ activity, responses: 0, channels: {} }) },
  on: {
    FeedbackReceived: (documents, { data }) => {
      const document = documents.activities(data.activity);
      document.responses += 1;
      document.channels[data.channel] = (document.channels[data.channel] ?? 0) + 1;
    },
  },
});

function byHand(path) {
  const activities = new Map();
  for (const rows of bytesOf(path))
    for (const { bytes } of rows) {
      const event = JSON.parse(Buffer.from(bytes).toString());
      if (event.type !== "FeedbackReceived") continue;
      const { activity, channel } = event.data;
      const document = activities.get(activity) ?? { activity, responses: 0, channels: {} };
      document.responses += 1;
      document.channels[channel] = (document.channels[channel] ?? 0) + 1;
      activities.set(activity, document);
    }
  return activities;
}

const all = [
  shipped.timelineProjection,
  shipped.dutyToInvolveProjection,
  shipped.closedLoopProjection,
  shipped.reach,
  shipped.policies,
];

export async function replaying({ scale }) {
  const path = join(folder(), "replay.ledger");
  const events = 300_000 * scale;
  const made = await newLedger(path);
  await fill(made, 0, events);
  await made.close();
  const folded = async (work) => {
    const ledger = ok(await openLedger(sqlite(path), { readOnly: true }));
    ok(await work(ledger));
    await ledger.close();
  };
  const figures = await inTurn(
    {
      byHand: () => byHand(path),
      one: () => folded((ledger) => project(ledger, byActivity)),
      all: () => folded((ledger) => projectAll(ledger, all)),
    },
    { events, rounds: 3 },
  );
  return {
    figures: { ...figures, bytesAnEntry: Math.round(statSync(path).size / events) },
    goals: [
      {
        name: "replay against a hand-written loop",
        value: figures.one.median / figures.byHand.median,
        least: 0.5,
      },
      {
        name: "replay of one projection, events a second",
        value: figures.one.median,
        least: 60_000,
      },
    ],
  };
}
