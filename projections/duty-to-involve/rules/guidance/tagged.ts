import type { Noted } from "../../dossier/noted.js";

/** What a body tagged as evidence of one code in one financial year. */
export interface Tagged {
  /** How many events are tagged. */
  readonly events: number;
  /** The last day of the latest of them. */
  readonly latest: string;
  /** The tags, and the tagged events that the rules keep. */
  readonly evidence: ReadonlyArray<Noted>;
}

/** Says what is tagged with a code, as a sentence. */
export function taggedSentence(tagged: Tagged | undefined, code = "it"): string {
  if (tagged === undefined) return `No event of the year is tagged with ${code}.`;
  const { events, latest } = tagged;
  return `Evidence tagged: ${events} ${events === 1 ? "event" : "events"}, the latest on ${latest}.`;
}
