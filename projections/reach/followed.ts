import { map, type Either } from "fp-ts/lib/Either.js";
import type { AtCursor, Followed, FollowError } from "engagement-ledger";
import type { blanks } from "./blanks.js";
import { reachReport, type Reach, type ReachOptions } from "./report.js";

const read = [
  "activities",
  "areas",
  "crowds",
  "undated",
  "matters",
  "bodies",
  "baselines",
  "places",
] as const;

/**
 * Reports who was heard from a projection that is followed, reading neither the log nor the single responses.
 *
 * What is read grows with the activities, areas and crowds of people, not with the responses. Errors are those of
 * the following.
 */
export async function reachFollowed(
  followed: Pick<Followed<typeof blanks>, "documentsOfKinds">,
  options: ReachOptions,
): Promise<Either<FollowError, AtCursor<Reach>>> {
  return map((at: AtCursor<Parts>) => ({ ...at, value: reachReport(at.value, options) }))(
    await followed.documentsOfKinds(read),
  );
}

type Parts = Parameters<typeof reachReport>[0];
