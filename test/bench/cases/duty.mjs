// The duty to involve in many matters: all in one pass over the log, and one from a followed projection.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { follow, openLedger, project } from "engagement-ledger";
import { sqlite } from "engagement-ledger/log/sqlite";
import {
  dutyOfMatter,
  dutyToInvolve,
  dutyToInvolveProjection,
} from "engagement-ledger/projections";
import { median } from "../measure.mjs";
import { folder, newLedger, ok, response, uuid } from "../workload.mjs";

const file = new URL("../../../examples/cases/clean-icb-matter/events.jsonl", import.meta.url);
const today = "2026-01-05";
const eventsAMatter = 100;

/** The clean matter of the examples, many times: bodies and networks once, all else under other names. */
function* matters(count) {
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "");
  const shared = lines.filter(
    (line) => /"entity": ?"(body|network):/.test(line) && !/"events"/.test(line),
  );
  const own = lines.filter((line) => !shared.includes(line) && !/"entity": ?"body:/.test(line));
  for (const line of shared) yield JSON.parse(line);
  let number = 0;
  for (let matter = 0; matter < count; matter += 1) {
    const renamed = own.map((line) =>
      JSON.parse(
        line
          .replaceAll(
            /"(matter|activity|theme|commitment|plan|insight):([a-z0-9-]+)"/g,
            `"$1:$2-${matter}"`,
          )
          .replaceAll(/"0190[0-9a-f]{4}-0000-7000-8000-0{4}([0-9a-f]{8})"/g, (_all, id) =>
            JSON.stringify(`0190c006-0000-7000-9${matter.toString(16).padStart(3, "0")}-0000${id}`),
          ),
      ),
    );
    yield* renamed;
    const activity = renamed.find(({ type }) => type === "ConsultationOpened").entity;
    for (let more = renamed.length; more < eventsAMatter; more += 1) {
      const one = response((number += 1));
      yield { ...one, id: uuid(number + 1_000_000), data: { ...one.data, activity } };
    }
  }
}

export async function duty({ scale }) {
  const path = join(folder(), "duty.ledger");
  const count = Math.round(1_000 * scale);
  const made = await newLedger(path);
  let batch = [];
  for (const event of matters(count)) {
    batch.push(event);
    if (batch.length < 1_000) continue;
    ok(await made.recordAll(batch));
    batch = [];
  }
  ok(await made.recordAll(batch));
  await made.close();

  const ledger = ok(await openLedger(sqlite(path)));
  const folding = [];
  const reporting = [];
  let findings = 0;
  for (let round = 0; round < 3; round += 1) {
    globalThis.gc?.();
    const started = performance.now();
    const documents = ok(await project(ledger, dutyToInvolveProjection));
    const folded = performance.now();
    const report = dutyToInvolve(documents, { today });
    JSON.stringify(report);
    folding.push(folded - started);
    reporting.push(performance.now() - folded);
    findings = [...report.matters, ...report.bodies].reduce(
      (sum, each) => sum + each.findings.length,
      0,
    );
  }
  const followed = ok(await follow(ledger, dutyToInvolveProjection));
  ok(await followed.waitFor(ledger.size - 1));
  const one = [];
  for (let round = 0; round < 50; round += 1) {
    const matter = `matter:rehabilitation-beds-${(round * 17) % count}`;
    const started = performance.now();
    ok(await dutyOfMatter(followed, { today, matter }));
    one.push(performance.now() - started);
  }
  const { size } = ledger;
  await followed.stop();
  await ledger.close();
  return {
    figures: {
      matters: count,
      events: size,
      findings,
      foldMilliseconds: Math.round(median(folding)),
      reportMilliseconds: Math.round(median(reporting)),
      oneMatterMilliseconds: Number(median(one).toFixed(1)),
      oneMatterSlowest: Number(Math.max(...one).toFixed(1)),
    },
    goals: [{ name: "one matter from a followed projection, ms", value: median(one), most: 50 }],
  };
}
