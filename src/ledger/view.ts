import { left, right, type Either } from "fp-ts/lib/Either.js";
import type { EngagementEvent, UnknownEvent } from "../events/event.js";
import { spanOf } from "../events/time/occurred-at.js";
import { StoreFailure, type LocalStore } from "../log/store.js";
import { asCorrected, asRecorded } from "./corrected-event.js";
import { correcting, type Corrections, type Standing } from "./corrections.js";
import type { ReadError, ViewError } from "./errors.js";
import type { EntryDetail, Page, PageOptions, View } from "./ledger.js";
import { momentOf } from "./moment.js";
import { receiptOf } from "./receipt.js";
import { rootOfSize } from "./tree.js";

/** What every view of one ledger shares. */
export interface Source {
  readonly place: string;
  readonly origin: string;
  readonly clock: "system" | "simulated";
  readonly store: LocalStore;
  readonly corrections: Corrections;
  readonly isClosed: () => boolean;
}

/** How far a view goes: its size, and what was asked for. */
export interface Bounds {
  readonly size: number;
  readonly recordedBy?: string;
  readonly occurredBy?: string;
}

const pageSize = 1_000;
const none: ReadonlyMap<string, Standing> = new Map();

/** Makes the view of a ledger's first entries, resolved once. */
export function viewOf(source: Source, bounds: Bounds): View {
  const { size } = bounds;
  return {
    origin: source.origin,
    clock: source.clock,
    size,
    get root() {
      return rootOfSize(source.store, size);
    },
    recordedBy: bounds.recordedBy,
    occurredBy: bounds.occurredBy,
    pages: (options) => pages(source, bounds, options ?? {}),
    entry: async (id) => reading(source, () => detail(source, bounds, id)),
    asRecordedAt: async (when) => {
      const moment = momentOf(when);
      if (moment === undefined) return left({ _tag: "NotAMoment", given: when });
      return reading(source, () => {
        const recorded = source.store.sizeAt(new Date(moment).toISOString());
        return viewOf(source, { ...bounds, size: Math.min(size, recorded), recordedBy: when });
      });
    },
    asOccurredBy: async (when) =>
      momentOf(when) === undefined
        ? left({ _tag: "NotAMoment", given: when })
        : right(viewOf(source, { ...bounds, occurredBy: when })),
    at: async (wanted): Promise<Either<ViewError, View>> =>
      Number.isSafeInteger(wanted) && wanted >= 0 && wanted <= size
        ? right(viewOf(source, { ...bounds, size: wanted }))
        : left({ _tag: "NoSuchSize", given: wanted, size }),
  };
}

/** Answers what a reading of the store gives, or why it failed. */
export function reading<A>(source: Source, read: () => A): Either<ReadError, A> {
  if (source.isClosed()) return left({ _tag: "LedgerClosed", place: source.place });
  try {
    return right(read());
  } catch (error) {
    if (error instanceof StoreFailure)
      return left({ _tag: "StoreFailed", place: error.place, why: error.message });
    throw error;
  }
}

async function* pages(source: Source, bounds: Bounds, options: PageOptions): AsyncIterable<Page> {
  const standing = orThrow(
    reading(source, () =>
      options.history === "as-recorded" ? none : standingIn(source, bounds.size),
    ),
  );
  let from = options.from ?? 0;
  while (from < bounds.size) {
    const page = orThrow(
      reading(source, () => readPage(source.store, bounds, options, standing, from)),
    );
    yield page;
    from = page.next;
  }
}

function orThrow<A>(answer: Either<ReadError, A>): A {
  if (answer._tag === "Left") throw answer.left;
  return answer.right;
}

function standingIn(source: Source, size: number): ReadonlyMap<string, Standing> {
  source.corrections.catchUp(source.store, size);
  return source.corrections.through(size);
}

function readPage(
  store: LocalStore,
  bounds: Bounds,
  options: PageOptions,
  standing: ReadonlyMap<string, Standing>,
  from: number,
): Page {
  const limit = options.pageSize ?? pageSize;
  // A correction may move an event to another entity, so that the index by entity cannot be asked.
  const moved = [...standing.values()].some(({ entity }) => entity !== undefined);
  const entries = store.read({
    from,
    before: bounds.size,
    limit,
    ...(options.types === undefined ? {} : { types: options.types }),
    ...(options.entity === undefined || moved ? {} : { entity: options.entity }),
  });
  const events: EngagementEvent[] = [];
  const unknown: UnknownEvent[] = [];
  const through = bounds.occurredBy === undefined ? undefined : momentOf(bounds.occurredBy);
  for (const entry of entries) {
    const event = asCorrected(entry, standing.get(entry.id));
    if (event === undefined) continue;
    if (options.entity !== undefined && event.entity !== options.entity) continue;
    if (through !== undefined && !hadHappened(event, through)) continue;
    if (event.type === "Unknown") unknown.push(event);
    else events.push(event);
  }
  const last = entries.at(-1);
  const next = entries.length < limit || last === undefined ? bounds.size : last.position + 1;
  return { events, unknown, next };
}

/** Whether an event had certainly happened; a correction is never hidden by a date. */
function hadHappened(event: EngagementEvent | UnknownEvent, through: number): boolean {
  if (correcting.some((type) => type === event.type)) return true;
  return spanOf(event.occurredAt).to <= through;
}

function detail(source: Source, bounds: Bounds, id: string): EntryDetail | undefined {
  const { store } = source;
  const stored = store.byId(id);
  if (stored === undefined || stored.position >= bounds.size) return undefined;
  const standing = standingIn(source, bounds.size).get(id);
  return {
    stored,
    event: asRecorded(stored),
    corrected: asCorrected(stored, standing),
    corrections: standing?.by ?? [],
    get receipt() {
      return receiptOf(stored, rootOfSize(store, stored.commitSize));
    },
  };
}
