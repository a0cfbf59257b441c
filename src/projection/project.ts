import { map, type Either } from "fp-ts/lib/Either.js";
import type { AnyProjection, Blanks, DocumentsOf } from "./define.js";
import type { ProjectError } from "./errors.js";
import { fold, type Loose } from "./fold.js";
import { readPages, type Pages, type ProjectOptions } from "./read-pages.js";

/**
 * Folds a view into the documents of a projection.
 *
 * The documents are frozen and come in the order of their keys. Errors by `_tag`: `ProjectionFailed`,
 * `ProjectionStopped`, and a `ReadError`.
 */
export function project<P extends AnyProjection>(
  view: Pages,
  projection: P,
  options?: ProjectOptions,
): Promise<Either<ProjectError, DocumentsOf<P["documents"]>>>;
export async function project(
  view: Pages,
  projection: Loose,
  options: ProjectOptions = {},
): Promise<Either<ProjectError, DocumentsOf<Blanks>>> {
  const { take, documents } = fold(projection);
  const read = await readPages(view, projection.reads, options, ({ events }) => take(events));
  return map(documents)(read);
}
