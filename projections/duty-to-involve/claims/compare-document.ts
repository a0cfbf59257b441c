import type { Claim } from "engagement-ledger";
import { exactDay, onDay } from "../days.js";
import type { Noted } from "../dossier/noted.js";
import { compareClaim, type Compared } from "./compare-claim.js";
import type { Scope } from "./scope.js";

/** A document that may claim figures about the engagement. */
export interface Claiming extends Noted {
  /** What it is called. */
  readonly document: { readonly title: string };
  /** What it claims. */
  readonly claims: ReadonlyArray<Claim>;
}

/** What its claims that name no activity are about, as of a day. */
export type Subject = Pick<Scope, "record" | "matter"> & {
  /** The activities; none where a claim has to name its own. */
  readonly activitiesBy: (
    day: string,
    ...extent: Parameters<Scope["activities"]>
  ) => ReturnType<Scope["activities"]>;
  /** The day of the question: nothing after it is compared. */
  readonly today: string;
};

/** What to call a document in a sentence. */
export function documentCalled({ document, occurredAt }: Claiming): string {
  return `“${document.title}” (${onDay(occurredAt)})`;
}

/** Compares each claim of a document with the record as of the claim's own day, else the document's. */
export function compareDocument(
  document: Claiming,
  { record, matter, activitiesBy, today }: Subject,
): ReadonlyArray<Compared> {
  return document.claims.map((claim): Compared => {
    const day = claim.asOf ?? exactDay(document.occurredAt);
    if (day === undefined || day > today)
      return {
        how: "undecided",
        words:
          day === undefined
            ? `${claim.measure}, for the day of the document is not known`
            : `${claim.measure}, for it is about ${day}, which is still to come`,
        ...(day === undefined ? { vague: true } : {}),
        evidence: [],
      };
    const { activity } = claim;
    return compareClaim({
      record,
      matter,
      claim,
      day,
      activities: (extent) => (activity === undefined ? activitiesBy(day, extent) : [activity]),
    });
  });
}
