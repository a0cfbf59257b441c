import { castDraft, type Draft } from "immer";

/**
 * Lets what an event says be put into a document as it is, lists and all.
 *
 * What is recorded never changes: a document that holds it may leave it out, or hold another in its place.
 *
 * @example
 * asDraft({ people: 12, groups: ["carers"] }); //=> { people: 12, groups: ["carers"] }
 */
export function asDraft<Recorded>(recorded: Recorded): Draft<Recorded> {
  return castDraft(recorded);
}
