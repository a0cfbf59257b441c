import { map, type Either } from "fp-ts/lib/Either.js";
import type { AnyProjection, Blanks, DocumentsOf } from "./define.js";
import type { ProjectError } from "./errors.js";
import { fold, type Loose } from "./fold.js";
import { readPages, type Pages, type ProjectOptions } from "./read-pages.js";

/** The documents of each projection of a list, in its order. */
export type AllDocumentsOf<Projections extends ReadonlyArray<AnyProjection>> = {
  readonly [Index in keyof Projections]: DocumentsOf<Projections[Index]["documents"]>;
};

/**
 * Folds a view with several projections, reading it once.
 *
 * Each projection sees only the events that it reads. The first event, in position order, that one of them
 * cannot fold fails all. Errors by `_tag`: `ProjectionFailed`, `ProjectionStopped`, and a `ReadError`.
 *
 * Source: parsing and decoding are over two thirds of the time of a fold (engineering.md 1.2).
 */
export function projectAll<const Projections extends ReadonlyArray<AnyProjection>>(
  view: Pages,
  projections: Projections,
  options?: ProjectOptions,
): Promise<Either<ProjectError, AllDocumentsOf<Projections>>>;
export async function projectAll(
  view: Pages,
  projections: ReadonlyArray<Loose>,
  options: ProjectOptions = {},
): Promise<Either<ProjectError, ReadonlyArray<DocumentsOf<Blanks>>>> {
  const folds = projections.map((projection) => fold(projection));
  const types = [...new Set(projections.flatMap(({ reads }) => reads))];
  const read = await readPages(view, types, options, ({ events }) =>
    folds
      .map(({ take }) => take(events))
      .filter((failed) => failed !== undefined)
      .sort((one, other) => one.position - other.position)
      .at(0),
  );
  return map(() => folds.map(({ documents }) => documents()))(read);
}
