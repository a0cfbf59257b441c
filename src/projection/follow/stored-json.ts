import { isLeft, left, type Either } from "fp-ts/lib/Either.js";
import type { ReadError } from "../../ledger/errors.js";
import type { FollowReading, FollowStore } from "../../ledger/follow-store.js";
import { freezeDeeply } from "../freeze-deeply.js";

/** Thrown where the store holds what no follower wrote; answered as `StoreFailed`. */
class DamagedDocument extends Error {}

/** A stored document, frozen. Throws where it is damaged: within `lookAt`. */
export function documentFrom(json: string): object {
  const document = parsed(json);
  if (typeof document === "object" && document !== null) return freezeDeeply(document);
  throw new DamagedDocument("a stored document is not JSON: remove it, or follow a new version");
}

/** Reads documents and cursors as of one moment. */
export function lookAt<E, A>(
  store: FollowStore,
  read: (reading: FollowReading) => Either<E, A>,
): Either<E | ReadError, A> {
  try {
    const answer = store.look(read);
    return isLeft(answer) ? answer : answer.right;
  } catch (error) {
    if (!(error instanceof DamagedDocument)) throw error;
    return left({ _tag: "StoreFailed", place: store.place, why: error.message });
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
