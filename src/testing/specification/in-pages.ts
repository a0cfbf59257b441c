import { map, type Either } from "fp-ts/lib/Either.js";
import type { ViewError } from "../../ledger/errors.js";
import type { Page, PageOptions, View } from "../../ledger/ledger.js";

/** Answers how many entries the next page spans at most. */
export type SizeOfNext = () => number;

/**
 * A view whose pages have the sizes given here, whatever page size its reader asks for.
 *
 * What a reader answers must not depend on where pages end.
 */
export function inPages(view: View, sizeOfNext: SizeOfNext): View {
  const again = map((narrower: View) => inPages(narrower, sizeOfNext));
  const narrowed =
    <A extends ReadonlyArray<unknown>>(narrow: (...how: A) => Promise<Either<ViewError, View>>) =>
    async (...how: A) =>
      again(await narrow(...how));
  const { origin, size, recordedBy, occurredBy, clock, entry } = view;
  return {
    origin,
    size,
    recordedBy,
    occurredBy,
    clock,
    entry,
    get root() {
      return view.root;
    },
    pages: (options) => pagesOf(view, options ?? {}, sizeOfNext),
    asRecordedAt: narrowed(view.asRecordedAt),
    asOccurredBy: narrowed(view.asOccurredBy),
    at: narrowed(view.at),
  };
}

/** Sizes from 1 to 7, the same ones for the same seed. */
export function randomSizes(seed: number): SizeOfNext {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return 1 + Math.floor((state / 2 ** 32) * 7);
  };
}

async function* pagesOf(
  view: View,
  options: PageOptions,
  sizeOfNext: SizeOfNext,
): AsyncIterable<Page> {
  let from = options.from ?? 0;
  while (from < view.size) {
    const before = from;
    for await (const page of view.pages({ ...options, from, pageSize: sizeOfNext() })) {
      yield page;
      from = page.next;
      break;
    }
    if (from === before) return;
  }
}
