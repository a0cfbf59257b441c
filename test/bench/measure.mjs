// Runs the variants of a case in turn, several rounds, and answers the median rate of each.
import { availableParallelism, cpus, totalmem } from "node:os";

/** Names of variants to functions that do `events` events of work; answers events per second. */
export async function inTurn(variants, { events, rounds }) {
  const rates = Object.fromEntries(Object.keys(variants).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const [name, work] of Object.entries(variants)) {
      globalThis.gc?.();
      const started = process.hrtime.bigint();
      await work(round);
      const seconds = Number(process.hrtime.bigint() - started) / 1e9;
      rates[name].push(Math.round(events / seconds));
    }
  return Object.fromEntries(
    Object.entries(rates).map(([name, all]) => [name, { median: median(all), all }]),
  );
}

/** The middle value; of an even number the upper of the two. */
export function median(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
}

/** What a figure must be read with: the machine and the versions. */
export function machine() {
  const { node, v8 } = process.versions;
  const [first] = cpus();
  return {
    node,
    v8,
    processor: first?.model ?? "unknown",
    cores: availableParallelism(),
    memory: totalmem(),
    platform: `${process.platform} ${process.arch}`,
  };
}
