import { isLeft, left, right, type Either } from "fp-ts/lib/Either.js";
import { begin, buildsOf, swap } from "./builds.js";
import type { Build } from "./cursor-state.js";
import { foldPage, type Job } from "./fold-page.js";
import type { FollowError } from "./followed.js";
import { isKnownNow } from "./known-now.js";

/** Whether there may be more to do at once, or nothing until something is recorded. */
export type Stepped = "moved" | "idle";

/**
 * Does the next thing that a projection needs: a page, a rebuild's beginning or end, tidying up.
 *
 * All that it goes by is in the store, so that it resumes anywhere and several processes may take turns.
 * `seen` is told of the documents that answer.
 */
export async function step(
  job: Job,
  isFirst: boolean,
  seen: (standing: Build) => void,
): Promise<Either<FollowError, Stepped>> {
  const { projection, ledger } = job;
  const { followStore } = ledger;
  const found = followStore.look((reading) => ({
    ...buildsOf(reading.cursors(), projection),
    size: reading.size(),
  }));
  if (isLeft(found)) return found;
  const { standing, beside, others, retired, size } = found.right;
  // What an older program passed over is still to be read: these documents are not this program's.
  const isOutdated = standing !== undefined && isKnownNow(standing.unknown);
  if (standing !== undefined && !isOutdated) seen(standing);

  const unread = retired[0];
  if (unread !== undefined)
    return moved(followStore.save(({ removeBuild }) => removeBuild(unread)));

  if (beside !== undefined)
    return moved(
      beside.cursor.position + 1 < beside.corrected
        ? await foldPage(job, beside, beside.corrected)
        : swap(followStore, projection, beside),
    );

  if (standing === undefined) {
    const by = others[0]?.projection;
    if (isFirst || by === undefined) return moved(begin(followStore, projection, undefined, size));
    const { name, version } = projection;
    return left({ _tag: "ProjectionReplaced", projection: name, version, by });
  }

  const corrects = followStore.corrects({
    since: standing.corrected,
    before: size,
    through: standing.cursor.position,
    types: projection.reads,
  });
  if (isLeft(corrects)) return corrects;
  if (corrects.right || isOutdated) return moved(begin(followStore, projection, standing, size));
  if (standing.cursor.position + 1 < size) return moved(await foldPage(job, standing, size));
  return right("idle");
}

function moved<E>(done: Either<E, void>): Either<E, Stepped> {
  return isLeft(done) ? done : right("moved");
}
