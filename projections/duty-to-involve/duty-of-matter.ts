import { isLeft, right, type Either } from "fp-ts/lib/Either.js";
import type { AtCursor, Followed, FollowError } from "engagement-ledger";
import { dutyToInvolve, type DutyQuestion, type DutyReport } from "./duty-to-involve.js";
import { Asked } from "./dossier/asked.js";
import type { dutyToInvolveProjection } from "./projection.js";

type Reading = Pick<Followed<typeof dutyToInvolveProjection.documents>, "document">;

/**
 * Reports on one matter from a projection that is followed, reading the documents of that matter alone.
 *
 * Rules ask for the dossiers that they need; what is not read yet is read, and the rules are tested again. An
 * answer is of one position: where the record grew between two reads, it starts over.
 * Errors are those of the following.
 */
export async function dutyOfMatter(
  followed: Reading,
  question: DutyQuestion & { readonly matter: string },
): Promise<Either<FollowError, AtCursor<DutyReport>>> {
  for (;;) {
    const answer = await once(followed, question);
    if (answer !== "grew") return answer;
  }
}

async function once(
  followed: Reading,
  question: DutyQuestion & { readonly matter: string },
): Promise<Either<FollowError, AtCursor<DutyReport>> | "grew"> {
  const documents = {
    matters: new Asked((key) => followed.document("matters", key)),
    activities: new Asked((key) => followed.document("activities", key)),
    themes: new Asked((key) => followed.document("themes", key)),
    bodies: new Asked((key) => followed.document("bodies", key)),
    plans: new Asked((key) => followed.document("plans", key)),
    insights: new Asked((key) => followed.document("insights", key)),
    commitments: new Asked((key) => followed.document("commitments", key)),
    networks: new Asked((key) => followed.document("networks", key)),
    responses: new Asked((key) => followed.document("responses", key)),
    months: new Asked((key) => followed.document("months", key)),
    people: new Asked((key) => followed.document("people", key)),
  };
  let at: AtCursor<unknown> | undefined;
  for (;;) {
    const value = dutyToInvolve(documents, question);
    const reads = await Promise.all(Object.values(documents).map((each) => each.readWanted()));
    const answers = reads.flat();
    for (const answer of answers) {
      if (isLeft(answer)) return answer;
      at ??= answer.right;
      if (at.position !== answer.right.position) return "grew";
    }
    if (answers.length === 0 && at !== undefined) return right({ ...at, value });
  }
}
