import { onDay, type ThemeRow } from "engagement-ledger/projections";
import { groupTitle } from "../group-title.js";

const words: Readonly<Record<string, string>> = {
  adopted: "adopted",
  partly: "adopted in part",
  "not-adopted": "not adopted",
  "out-of-scope": "out of scope",
  "under-consideration": "under consideration",
  uncoded: "in a document, and nobody has recorded what the answer comes to",
};

/** A disposition in plain words. */
export function dispositionWords(disposition: string): string {
  return words[disposition] ?? disposition;
}

/** How far a theme that is not closed has come, in sentences. */
export function standingOf(row: ThemeRow): string {
  const { answered, disposition = "", published, groupsNotTold, groupsTold } = row;
  if (answered === undefined) return withoutAnswer(row);
  const told = groupsTold.map(({ group, on }) => `${groupTitle(group)} (${onDay(on)})`);
  return [
    `Answered ${onDay(answered)}: ${dispositionWords(disposition)}.`,
    ...(told.length === 0 ? [] : [`Told: ${told.join(", ")}.`]),
    groupsNotTold.length === 0
      ? "Nobody was told, as far as the record shows."
      : `Not told: ${groupsNotTold.map(groupTitle).join(", ")}.`,
    ...(published === undefined
      ? []
      : [
          `Published on a website ${onDay(published)}, which tells only those known to read it there.`,
        ]),
  ].join(" ");
}

const lacking = {
  outcome: "no outcome is recorded",
  reason: "no reason is recorded",
  document: "the document that holds it is not named",
  decision: "it names no decision or promise",
} as const;

function withoutAnswer(row: ThemeRow): string {
  const { state, acknowledged = "", considered = "", disposition, reviewOn } = row;
  const { lacks = "outcome" } = row;
  const none = "No answer is on record.";
  if (state === "acknowledged")
    return `People were told ${onDay(acknowledged)} that they had been heard. ${none}`;
  if (state === "coded") return `Found in responses. ${none}`;
  if (state !== "considered") return none;
  const when = onDay(considered);
  if (disposition === undefined) return `Put before decision-makers ${when}. ${none}`;
  if (disposition === "under-consideration")
    return `Under consideration, ${reviewOn === undefined ? "with no day set to look at it again" : `to be looked at again on ${reviewOn}`}. ${none}`;
  return `Said to be ${dispositionWords(disposition)}, which is no answer yet: ${lacking[lacks]}.`;
}
