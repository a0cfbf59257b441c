import type { Claim } from "../closed-loop/claim.js";
import type { ClosedLoopDocuments } from "../closed-loop/context.js";
import { sourceOf, type Source } from "./source.js";
import type { YouSaidDocuments } from "./wording.js";

/** The events that measures may count, by their ids. */
export function knownSources(
  loop: ClosedLoopDocuments,
  words: YouSaidDocuments,
): ReadonlyMap<string, Source> {
  const known = new Map<string, Source>();
  const note = (type: Source["type"], ...claims: ReadonlyArray<Claim | null>): void => {
    for (const claim of claims) if (claim !== null) known.set(claim.event, sourceOf(claim, type));
  };
  for (const { audiences, responded, tellings } of loop.activities.values()) {
    // Whom it is for is said when planned, opened or held: the last two follow.
    note("ActivityPlanned", ...audiences);
    note("response", responded);
    note("FeedbackReturned", ...tellings);
  }
  for (const { held } of words.activities.values())
    for (const each of held)
      note(each.channel === null ? "ConsultationOpened" : "ActivityHeld", each);
  for (const { heard, reopened, influences, differences } of loop.themes.values()) {
    note("ThemeIdentified", heard);
    note("ThemeReopened", ...reopened);
    note("DecisionInfluenced", ...influences);
    note("DifferenceEvidenced", ...differences);
  }
  for (const { decisions, differences } of loop.matters.values()) {
    note("DecisionMade", ...decisions);
    note("DifferenceEvidenced", ...differences);
  }
  return known;
}
