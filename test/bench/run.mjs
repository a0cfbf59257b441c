// Benchmarks: `npm run bench`, or `npm run bench -- recording` for one case; BENCH_SCALE=0.1 for a quick look.
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { feedback } from "./cases/feedback.mjs";
import { duty } from "./cases/duty.mjs";
import { indexes } from "./cases/indexes.mjs";
import { opening } from "./cases/opening.mjs";
import { recording } from "./cases/recording.mjs";
import { replaying } from "./cases/replaying.mjs";
import { machine } from "./measure.mjs";

const cases = { feedback, recording, replaying, opening, duty, indexes };
const asked = process.argv.slice(2);
const scale = Number(process.env["BENCH_SCALE"] ?? 1);
const results = { at: new Date().toISOString(), scale, machine: machine(), cases: {} };
const settings = "WAL, synchronous=FULL";
console.log(JSON.stringify({ ...results.machine, settings, scale }));

for (const [name, measure] of Object.entries(cases)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const { figures, goals } = await measure({ scale });
  results.cases[name] = { figures, goals };
  console.log(`\n${name}\n${JSON.stringify(figures, null, 1)}`);
  for (const { name: goal, value, least, most } of goals) {
    const met = least === undefined ? value < most : value >= least;
    const bound = least === undefined ? `under ${most}` : `at least ${least}`;
    console.log(`${met ? "met   " : "MISSED"} ${goal}: ${Number(value.toFixed(2))} (${bound})`);
  }
}

const kept = fileURLToPath(new URL("../../.tmp/bench/", import.meta.url));
mkdirSync(kept, { recursive: true });
const file = `${kept}${results.at.replaceAll(":", "-")}.json`;
writeFileSync(file, JSON.stringify(results, null, 1));
console.log(`\nkept in ${file}`);
