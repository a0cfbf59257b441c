import { mergeEvidence, type Gathered } from "../figures/gathered.js";
import {
  noAnswers,
  nobody,
  noTally,
  type ChannelDocument,
  type SchemeCount,
  type Tallied,
} from "./documents.js";
import { ownEntry } from "./own-entry.js";

/** How many ids of events are kept at most before a digest stands for them; or neither ids nor digest. */
export type Keeping = number | "none";

/**
 * Adds what came by a channel on some days to what came by it on others; no event is in both.
 *
 * Where none are kept, events are counted, and not digested either.
 */
export function addChannel(
  into: ChannelDocument,
  { received, tallied, attended, divisions, schemes }: ChannelDocument,
  limit: Keeping,
): void {
  into.received.responses += received.responses;
  into.received.unlinked += received.unlinked;
  gather(into.received.evidence, received.evidence, limit);
  addTallied(into.tallied, tallied, limit);
  into.attended.people += attended.people;
  into.attended.largest = Math.max(into.attended.largest, attended.largest);
  into.attended.contacts += attended.contacts;
  for (const [group, { people, contacts }] of Object.entries(attended.alone)) {
    const alone = ownEntry(into.attended.alone, group, () => ({ people: 0, contacts: 0 }));
    alone.people += people;
    alone.contacts += contacts;
  }
  gather(into.attended.evidence, attended.evidence, limit);
  for (const [division, tally] of Object.entries(divisions))
    addTallied(ownEntry(into.divisions, division, noTally), tally, limit);
  for (const [scheme, byDivision] of Object.entries(schemes)) {
    const of = ownEntry(into.schemes, scheme, () => ({}));
    for (const [division, count] of Object.entries(byDivision))
      addAnswers(ownEntry(of, division, noAnswers), count, limit);
  }
}

function addTallied(
  into: Tallied,
  { responses, people, largest, evidence }: Tallied,
  limit: Keeping,
) {
  into.responses += responses;
  into.people += people;
  into.largest = Math.max(into.largest, largest);
  gather(into.evidence, evidence, limit);
}

/** Adds the answers to one question to others; no event is in both. */
export function addAnswers(into: SchemeCount, count: SchemeCount, limit: Keeping): void {
  into.answered += count.answered;
  into.declined += count.declined;
  into.notSure += count.notSure;
  into.notKnown += count.notKnown;
  into.blank += count.blank;
  gather(into.evidence, count.evidence, limit);
  for (const [code, { people, evidence }] of Object.entries(count.codes)) {
    const given = ownEntry(into.codes, code, nobody);
    given.people += people;
    gather(given.evidence, evidence, limit);
  }
}

/** Of no ids, their number alone: to make a digest of each sum costs more than all the rest. */
function gather(into: Gathered, other: Readonly<Gathered>, limit: Keeping): void {
  if (limit === "none") into.count += other.count;
  else mergeEvidence(into, other, limit);
}
