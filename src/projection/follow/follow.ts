import { left, right, type Either } from "fp-ts/lib/Either.js";
import type { Ledger } from "../../ledger/ledger.js";
import type { AnyProjection, Blanks } from "../define.js";
import type { Loose } from "../fold.js";
import { answersFrom } from "./answers.js";
import type { Followed, FollowError, FollowOptions } from "./followed.js";
import { following } from "./following.js";
import { every } from "./wake.js";

/**
 * Keeps the documents of a projection as the record grows: beside the log, with how far they have come.
 *
 * Goes on from where it was left, also after the program was killed. Answers at once, before the record is
 * read: use `waitFor`. But where another version of the projection stands, it answers once this one has
 * been built beside it and has taken its place. Corrections of events that were read already rebuild the
 * documents, many of them as one; until that is done, those from before answer.
 *
 * Errors by `_tag`: `ProjectionFailed`, `ProjectionReplaced`, `ProjectionStopped` by the signal, and a
 * `ReadError`, as on a ledger that was opened to read.
 */
export function follow<P extends AnyProjection>(
  ledger: Ledger,
  projection: P,
  options?: FollowOptions,
): Promise<Either<FollowError, Followed<P["documents"]>>>;
export async function follow(
  ledger: Ledger,
  projection: Loose,
  options: FollowOptions = {},
): Promise<Either<FollowError, Followed<Blanks>>> {
  const { signal, onPoison = "halt", pageSize = 1_000, poll = every(1_000) } = options;
  const going = following({ ledger, projection, onPoison, pageSize }, poll, signal);
  const refused = await going.stood;
  if (refused !== undefined) return left(refused);
  return right({
    ...answersFrom(ledger.followStore, projection),
    waitFor: going.waitFor,
    stop: going.stop,
    get position() {
      return going.position;
    },
    get failure() {
      return going.failure;
    },
    get incomplete() {
      return going.incomplete;
    },
  });
}
