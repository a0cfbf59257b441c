import { isDeepStrictEqual } from "node:util";
import { firstStarts, type History } from "./history.js";

/**
 * What is wrong with a finished history, as far as ids, positions and their order tell.
 *
 * No timing is judged, only what was certainly before what: a call that was answered before another was made.
 */
export function flawsOfOrder(history: History): ReadonlyArray<string> {
  return [...unknownIds(history), ...wrongAnswers(history), ...outOfOrder(history)];
}

function unknownIds({ log, before, calls }: History): ReadonlyArray<string> {
  const said = new Map(calls.map(({ event }) => [event.id, event]));
  const seen = new Set<string>();
  return log.flatMap((event, position) => {
    const { id } = event;
    if (seen.has(id)) return [`${id} stands at ${position} a second time`];
    seen.add(id);
    if (position < before) return [];
    const given = said.get(id);
    if (given === undefined) return [`${id} at ${position} is nobody's`];
    return isDeepStrictEqual(given, event) ? [] : [`${id} at ${position} is not what was said`];
  });
}

function wrongAnswers({ log, calls }: History): ReadonlyArray<string> {
  return calls.flatMap(({ event: { id }, answered }) =>
    typeof answered?.outcome !== "number" || log[answered.outcome]?.id === id
      ? []
      : [`${id} was acknowledged at ${answered.outcome} and is not there`],
  );
}

function outOfOrder({ log, calls }: History): ReadonlyArray<string> {
  const starts = firstStarts(calls);
  const acknowledged = calls
    .flatMap(({ answered }) =>
      typeof answered?.outcome === "number"
        ? [{ at: answered.at, position: answered.outcome }]
        : [],
    )
    .toSorted((one, other) => Number(one.at - other.at));
  const inTime = log
    .flatMap(({ id }, position) => {
      const started = starts.get(id);
      return started === undefined ? [] : [{ id, position, started }];
    })
    .toSorted((one, other) => Number(one.started - other.started));
  let [next, highest] = [0, -1];
  return inTime.flatMap(({ id, position, started }) => {
    for (;;) {
      const earlier = acknowledged[next];
      if (earlier === undefined || earlier.at >= started) break;
      highest = Math.max(highest, earlier.position);
      next += 1;
    }
    return position > highest
      ? []
      : [`${id} at ${position} was called for after ${highest} had been acknowledged`];
  });
}
