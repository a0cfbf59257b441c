import type { Either } from "fp-ts/lib/Either.js";
import { isEventType, type EngagementEvent, type UnknownEvent } from "../events/event.js";
import { spanOf } from "../events/time/occurred-at.js";
import type { LocalStore, StoredEntry } from "../log/store.js";
import { asCorrected } from "./corrected-event.js";
import { correcting } from "./corrections.js";
import type { ReadError } from "./errors.js";
import type { Page, PageOptions } from "./ledger.js";
import { momentOf } from "./moment.js";
import { reading, type Bounds, type Source } from "./source.js";
import { Standings } from "./standings.js";

const pageSize = 1_000;
const none = new Standings();

/** What is settled once for all pages of one reading. */
interface Plan {
  readonly options: PageOptions;
  readonly before: number;
  readonly limit: number;
  readonly standings: Standings;
  /** The types to ask the store for: those wanted, and those that this program does not know. */
  readonly types: ReadonlyArray<string> | undefined;
  /** Whether a correction moved an event to another entity: then the index by entity cannot be asked. */
  readonly moved: boolean;
  /** The last millisecond by which events must have happened. */
  readonly through: number | undefined;
}

/** Reads the events of a view page by page. Throws a `ReadError`. */
export async function* pagesOf(
  source: Source,
  bounds: Bounds,
  options: PageOptions,
): AsyncIterable<Page> {
  const plan = orThrow(reading(source, () => planOf(source, bounds, options)));
  let from = options.from ?? 0;
  while (from < plan.before) {
    const page = orThrow(reading(source, () => readPage(source.store, plan, from)));
    yield page;
    from = page.next;
  }
}

function orThrow<A>(answer: Either<ReadError, A>): A {
  if (answer._tag === "Left") throw answer.left;
  return answer.right;
}

function planOf(source: Source, bounds: Bounds, options: PageOptions): Plan {
  const standings =
    options.history === "as-recorded"
      ? none
      : source.corrections.through(source.store, bounds.size);
  return {
    options,
    standings,
    before: bounds.size,
    limit: Math.max(1, Math.floor(options.pageSize ?? pageSize)),
    types:
      options.types === undefined
        ? undefined
        : [...options.types, ...source.store.types().filter((type) => !isEventType(type))],
    moved: standings.hasMoves,
    through: bounds.occurredBy === undefined ? undefined : momentOf(bounds.occurredBy),
  };
}

function readPage(store: LocalStore, plan: Plan, from: number): Page {
  const { limit, before, types, moved, options } = plan;
  const { entity } = options;
  const entries = store.read({
    from,
    before,
    limit,
    ...(types === undefined ? {} : { types }),
    ...(entity === undefined || moved ? {} : { entity }),
  });
  const events: EngagementEvent[] = [];
  const unknown: UnknownEvent[] = [];
  for (const entry of entries) {
    const event = seen(entry, plan);
    if (event === undefined) continue;
    if (event.type === "Unknown") unknown.push(event);
    else events.push(event);
  }
  const last = entries.at(-1);
  const next = entries.length < limit || last === undefined ? before : last.position + 1;
  return { events, unknown, next };
}

function seen(entry: StoredEntry, plan: Plan): EngagementEvent | UnknownEvent | undefined {
  const event = asCorrected(entry, plan.standings.of(entry.id));
  if (event === undefined) return undefined;
  if (plan.options.entity !== undefined && event.entity !== plan.options.entity) return undefined;
  return plan.through !== undefined && !hadHappened(event, plan.through) ? undefined : event;
}

/** Whether an event had certainly happened; a correction is never hidden by a date. */
function hadHappened(event: EngagementEvent | UnknownEvent, through: number): boolean {
  if (correcting.some((type) => type === event.type)) return true;
  return spanOf(event.occurredAt).to <= through;
}
