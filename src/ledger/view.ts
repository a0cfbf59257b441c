import { left, right, type Either } from "fp-ts/lib/Either.js";
import { asCorrected, asRecorded } from "./corrected-event.js";
import type { ViewError } from "./errors.js";
import type { EntryDetail, View } from "./ledger.js";
import { momentOf } from "./moment.js";
import { pagesOf } from "./pages.js";
import { receiptOf } from "./receipt.js";
import { reading, type Bounds, type Source } from "./source.js";
import { rootOfSize } from "./tree.js";

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
    pages: (options) => pagesOf(source, bounds, options ?? {}),
    entry: async (id) => reading(source, () => detail(source, bounds, id)),
    asRecordedAt: async (when) => {
      const moment = momentOf(when);
      if (moment === undefined) return left({ _tag: "NotAMoment", given: when });
      return reading(source, () => {
        const recorded = source.store.sizeAt(new Date(moment).toISOString());
        return viewOf(source, { ...bounds, size: Math.min(size, recorded), recordedBy: when });
      });
    },
    asOccurredBy: async (when) => {
      const moment = momentOf(when);
      if (moment === undefined) return left({ _tag: "NotAMoment", given: when });
      const before = bounds.occurredBy === undefined ? undefined : momentOf(bounds.occurredBy);
      // A view is never widened: of two dates the earlier one counts.
      const narrower = before === undefined || moment < before;
      return right(
        narrower ? viewOf(source, { ...bounds, occurredBy: when }) : viewOf(source, bounds),
      );
    },
    at: async (wanted): Promise<Either<ViewError, View>> =>
      Number.isSafeInteger(wanted) && wanted >= 0 && wanted <= size
        ? right(viewOf(source, { ...bounds, size: wanted }))
        : left({ _tag: "NoSuchSize", given: wanted, size }),
  };
}

function detail(source: Source, bounds: Bounds, id: string): EntryDetail | undefined {
  const { store, corrections } = source;
  const stored = store.byId(id);
  if (stored === undefined || stored.position >= bounds.size) return undefined;
  const standing = corrections.through(store, bounds.size).of(id);
  const event = asRecorded(stored);
  return {
    stored,
    event,
    corrected: standing === undefined ? event : asCorrected(stored, standing),
    corrections: standing?.by ?? [],
    // The root is computed only when the receipt is asked for: an import asks for a million details.
    get receipt() {
      return receiptOf(stored, rootOfSize(store, stored.commitSize));
    },
  };
}
