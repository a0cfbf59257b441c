import { contradictionOf, evolved } from "../../../src/ledger/admission.js";
import type { State } from "../../../src/ledger/lifecycles/state.js";
import { firstStarts, type Call, type History, type Said } from "./history.js";

/**
 * What in a finished history was admitted, or refused, against a record that never was.
 *
 * Every entry is admitted again by its lifecycle against the entries before it. And every refusal must have
 * been right at some moment of its call.
 */
export function flawsOfAdmission(history: History): ReadonlyArray<string> {
  const { log, before } = history;
  const states = new Map<string, State | undefined>();
  const ids = new Set<string>();
  const tagOf = (event: Said): string | undefined =>
    contradictionOf(event, {
      state: (entity) => states.get(entity),
      hasEvent: (id) => ids.has(id),
    })?._tag;

  const flaws: string[] = [];
  let open = refusalsOf(history);
  const settle = (size: number): void => {
    open = open.filter(
      ({ event, from, tag }) => size < from || ids.has(event.id) || tagOf(event) !== tag,
    );
    for (const { event, tag, through } of open)
      if (through === size) flaws.push(`${event.id} was refused as ${tag}, which it never was`);
    open = open.filter(({ through }) => through > size);
  };

  for (const [position, event] of log.entries()) {
    if (position >= before) settle(position);
    const tag = tagOf(event);
    if (tag !== undefined) flaws.push(`${event.id} at ${position} was admitted: ${tag}`);
    states.set(event.entity, evolved(states.get(event.entity), event));
    ids.add(event.id);
  }
  settle(log.length);
  return flaws;
}

interface Refusal {
  readonly event: Said;
  readonly tag: string;
  /** The least and the greatest size that the log can have had while it was judged. */
  readonly from: number;
  readonly through: number;
}

function refusalsOf({ log, before, calls }: History): ReadonlyArray<Refusal> {
  const starts = firstStarts(calls);
  return calls.flatMap((call): ReadonlyArray<Refusal> => {
    const { event, started, answered } = call;
    if (typeof answered?.outcome !== "string") return [];
    const from = Math.max(before, ...acknowledgedBefore(calls, started).map((at) => at + 1));
    const later = log.findIndex(({ id }) => (starts.get(id) ?? -1n) > answered.at);
    const through = later === -1 ? log.length : later;
    return [{ event, tag: answered.outcome, from, through }];
  });
}

function acknowledgedBefore(calls: ReadonlyArray<Call>, instant: bigint): ReadonlyArray<number> {
  return calls.flatMap(({ answered }) =>
    typeof answered?.outcome === "number" && answered.at < instant ? [answered.outcome] : [],
  );
}
