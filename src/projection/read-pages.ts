import { left, right, type Either } from "fp-ts/lib/Either.js";
import type { EventType, UnknownEvent } from "../events/event.js";
import type { History, Page, View } from "../ledger/ledger.js";
import type { ProjectError, ProjectionFailed } from "./errors.js";
import { isReadError } from "./read-failure.js";

/** What can be folded: a view, or a ledger, which is the view of now. */
export type Pages = Pick<View, "pages">;

/** How a view is folded. */
export interface ProjectOptions {
  /** Whether corrections are applied; as corrected when left out. */
  readonly history?: History;
  /** Ends the reading. With it, other work gets its turn after each page. */
  readonly signal?: AbortSignal;
  /** How many log entries a page spans at most, 1,000 when left out. Never changes the answer. */
  readonly pageSize?: number;
  /** Called for each entry of a type or version that this program does not know; the answer lacks it. */
  readonly onUnknown?: (event: UnknownEvent) => void;
}

/** Reads a view page by page until its end, the first failure or the signal. */
export async function readPages(
  view: Pages,
  types: ReadonlyArray<EventType>,
  { history = "as-corrected", signal, pageSize = 1_000, onUnknown }: ProjectOptions,
  take: (page: Page) => ProjectionFailed | undefined,
): Promise<Either<ProjectError, void>> {
  let next = 0;
  if (signal?.aborted) return left({ _tag: "ProjectionStopped", next });
  try {
    for await (const page of view.pages({ types, history, pageSize })) {
      for (const event of page.unknown) onUnknown?.(event);
      const failed = take(page);
      if (failed !== undefined) return left(failed);
      next = page.next;
      if (signal === undefined) continue;
      await new Promise((resume) => setTimeout(resume));
      if (signal.aborted) return left({ _tag: "ProjectionStopped", next });
    }
    return right(undefined);
  } catch (thrown) {
    if (isReadError(thrown)) return left(thrown);
    throw thrown;
  }
}
