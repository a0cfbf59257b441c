import { isLeft, left, right, type Either } from "fp-ts/lib/Either.js";
import type { ViewError } from "../../ledger/errors.js";
import type { Ledger, Page } from "../../ledger/ledger.js";
import type { Cursor, DocumentChange, DocumentReading } from "../../ledger/follow-store.js";
import type { ProjectionFailed } from "../errors.js";
import { foldOnto, type Loose } from "../fold.js";
import { isReadError } from "../read-failure.js";
import { cursorOf, sameCursor, type Build } from "./cursor-state.js";
import { quarantining } from "./quarantine.js";
import { lookAt } from "./stored-json.js";
import { StoredShelf } from "./stored-shelf.js";
import { withUnknown } from "./unknown.js";

/** What is followed, and how. */
export interface Job {
  readonly ledger: Ledger;
  readonly projection: Loose;
  readonly pageSize: number;
  readonly onPoison: "halt" | "quarantine";
}

interface Folded {
  readonly changes: ReadonlyArray<DocumentChange>;
  readonly cursor: Cursor;
  readonly halted: ProjectionFailed | undefined;
}

/**
 * Folds the next page of the first `size` entries onto a set, as corrected by them, and saves documents and
 * cursor in one transaction.
 *
 * Where another process has moved the cursor meanwhile, nothing is written: the page is read again.
 */
export async function foldPage(
  job: Job,
  build: Build,
  size: number,
): Promise<Either<ViewError | ProjectionFailed, void>> {
  const page = await nextPage(job, build.cursor.position, size);
  if (isLeft(page)) return page;
  const { followStore } = job.ledger;
  const folded = lookAt(followStore, (reading) =>
    right(foldOn(job, build, size, page.right, reading)),
  );
  if (isLeft(folded)) return folded;
  const { changes, cursor, halted } = folded.right;
  const saved = followStore.save(({ cursors, putDocuments, putCursor }) => {
    const isStill = cursors().some((current) => sameCursor(current, build.cursor));
    if (!isStill) return false;
    putDocuments(cursor.build, changes);
    putCursor(cursor);
    return true;
  });
  if (isLeft(saved)) return saved;
  // Where it has moved, the documents were not of this cursor: the handler is not to be blamed.
  return saved.right && halted !== undefined ? left(halted) : right(undefined);
}

async function nextPage(
  { ledger, projection, pageSize }: Job,
  position: number,
  size: number,
): Promise<Either<ViewError, Page>> {
  const view = await ledger.at(size);
  if (isLeft(view)) return view;
  const from = position + 1;
  try {
    for await (const page of view.right.pages({ types: projection.reads, from, pageSize }))
      return right(page);
    return right({ events: [], unknown: [], next: Math.max(from, size) });
  } catch (thrown) {
    if (isReadError(thrown)) return left(thrown);
    throw thrown;
  }
}

function foldOn(
  { projection, onPoison }: Job,
  build: Build,
  size: number,
  page: Page,
  reading: DocumentReading,
): Folded {
  const shelves = new Map(
    Object.keys(projection.documents).map((kind) => [
      kind,
      new StoredShelf(kind, (key) => reading.document(build.cursor.build, kind, key)),
    ]),
  );
  const take = foldOnto(projection, shelves);
  const quarantined: ProjectionFailed[] = [];
  let failed = take(page.events);
  while (failed !== undefined && onPoison === "quarantine") {
    const { position } = failed;
    quarantined.push(failed);
    failed = take(page.events.filter((event) => event.position > position));
  }
  const position = (failed?.position ?? page.next) - 1;
  const cursor = cursorOf(
    { ...build.cursor, position },
    {
      stands: build.stands,
      corrected: size,
      quarantined: build.quarantined + quarantined.length,
      unknown: withUnknown(build.unknown, page.unknown, position),
    },
  );
  const documents = [...shelves.values()].flatMap((shelf) => shelf.changes());
  return { changes: [...documents, ...quarantined.map(quarantining)], cursor, halted: failed };
}
