import { Session } from "node:inspector/promises";

/** Counts the work that a call does. */
export type WorkDone = (work: () => unknown) => Promise<number>;

/**
 * Begins to count: how often the blocks of our own sources are run.
 *
 * Counted by V8, so that it does not depend on the machine. Begin before the first call of what is counted: V8
 * counts the blocks only of functions that it compiles afterwards. What it does inside one call of a built-in,
 * such as a regular expression, is not in it.
 */
export async function countWork(): Promise<WorkDone> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  return async (work) => {
    await session.post("Profiler.takePreciseCoverage");
    await work();
    const { result } = await session.post("Profiler.takePreciseCoverage");
    return result
      .filter(({ url }) => url.includes("/src/"))
      .flatMap(({ functions }) => functions)
      .flatMap(({ ranges }) => ranges)
      .reduce((sum, { count }) => sum + count, 0);
  };
}
