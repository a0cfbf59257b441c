import { mergeEvidence, nothingGathered } from "../figures/gathered.js";
import { figure, type Count, type Figure } from "../figures/figure.js";
import type { Tracing } from "../figures/tracing.js";
import { petition } from "./channel-totals.js";
import type { ChannelInScope, InScope, ReachDocuments } from "./in-scope.js";
import { peopleLinked } from "./people-linked.js";
import { peopleBounds, type PeopleBounds } from "./people-bounds.js";
import { contactsOf, responsesOf, unlinkedOf, type Sum } from "./sums.js";

/** Contacts, responses, signatures and people: four different counts, never added into one another. */
export interface ReachCounts {
  /** Responses, attendances and other contacts. */
  readonly contacts: Count;
  /** Responses received or tallied, without those withdrawn or excluded. */
  readonly responses: Count;
  /** Signatures of petitions. */
  readonly signatures: Count;
  /** People, at least and at most. */
  readonly people: PeopleBounds;
  /** Responses out of the people invited; not applicable where anyone could respond, nor to a part of them. */
  readonly responseRate: Figure;
}

/** What came by one channel. */
export interface ChannelRow {
  readonly channel: string;
  readonly responses: Count;
  readonly contacts: Count;
  /** People whom no key links, at least and at most. */
  readonly unlinked: PeopleBounds;
}

/**
 * Counts contacts, responses, signatures and people.
 *
 * Source: measures.md 3.1 and 3.2.
 */
export function reachCounts(
  documents: ReachDocuments,
  { activities, channels, inPart }: InScope,
  trace: Tracing,
): { readonly counts: ReachCounts; readonly channels: ReadonlyArray<ChannelRow> } {
  const byChannel = new Map<string, ChannelInScope[]>();
  for (const each of channels) {
    const known = byChannel.get(each.code);
    if (known === undefined) byChannel.set(each.code, [each]);
    else known.push(each);
  }
  const people = [...byChannel].map(([code, each]) => ({ code, ...unlinkedOf(each) }));
  const linked = peopleLinked(documents, new Set(activities.map(({ activity }) => activity)));

  const responses = responsesOf(
    channels.filter(({ code }) => code !== petition),
    trace.limit,
  );
  const signatures = responsesOf(
    channels.filter(({ code }) => code === petition),
    trace.limit,
  );
  const contacts = contactsOf(channels, trace.limit);
  contacts.value += responses.value;
  mergeEvidence(contacts.evidence, responses.evidence, trace.limit);
  return {
    counts: {
      contacts: countAt("/counts/contacts", contacts, trace),
      responses: countAt("/counts/responses", responses, trace),
      signatures: countAt("/counts/signatures", signatures, trace),
      people: peopleBounds(
        linked,
        people.filter(({ code }) => code !== petition),
      ),
      responseRate: responseRate(inPart ? [] : activities, inPart ? [] : channels, trace),
    },
    channels: [...byChannel]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([channel, each], index) => ({
        channel,
        responses: countAt(`/channels/${index}/responses`, responsesOf(each, trace.limit), trace),
        contacts: countAt(`/channels/${index}/contacts`, contactsOf(each, trace.limit), trace),
        unlinked: peopleBounds(0, [unlinkedOf(each)]),
      })),
  };
}

function responseRate(
  activities: InScope["activities"],
  channels: ReadonlyArray<ChannelInScope>,
  trace: Tracing,
): Figure {
  const invited = activities.filter((activity) => activity.invited !== null);
  const responses = responsesOf(
    channels.filter(({ activity, code }) => code !== petition && activity.invited !== null),
    trace.limit,
  );
  const opened = nothingGathered();
  for (const { invitedBy } of invited) opened.ids.push(invitedBy);
  opened.count = opened.ids.length;
  mergeEvidence(responses.evidence, opened, trace.limit);
  const of = invited.reduce((sum, activity) => sum + (activity.invited ?? 0), 0);
  const path = "/counts/responseRate";
  return figure(responses.value, of, trace.gathered(path, responses.evidence));
}

function countAt(path: string, { value, evidence }: Sum, trace: Tracing): Count {
  return { value, evidence: trace.gathered(path, evidence) };
}
