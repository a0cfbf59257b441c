import type { Document, EventOf } from "engagement-ledger";
import { claimOf } from "../closed-loop/claim.js";
import type {
  DifferenceWords,
  InfluenceWords,
  NamedDocument,
  Paper,
  TellingWords,
} from "./documents.js";

/** A document that an event names, if it names one. */
export function named(document: Document | undefined): NamedDocument | null {
  return document === undefined ? null : { title: document.title, url: document.url ?? null };
}

/** A paper that decision-makers had, in the words of one event. */
export function paperOf(event: EventOf<"PaperReceived">): Paper {
  const { by, meeting, document } = event.data;
  const { title, url } = document;
  return { ...claimOf(event), by, meeting, document: { title, url: url ?? null } };
}

/** What was done with a theme, in the words of one event. */
export function influenceOf(event: EventOf<"DecisionInfluenced">): InfluenceWords {
  const { disposition, decision, commitment, reason, change, reviewOn } = event.data;
  return {
    ...claimOf(event),
    matter: event.entity,
    disposition,
    decision: decision ?? null,
    commitment: commitment ?? null,
    code: reason?.code ?? null,
    words: reason?.words ?? null,
    document: named(reason?.document),
    change: change ?? null,
    reviewOn: reviewOn ?? null,
  };
}

/** What people were told, in the words of one event. */
export function tellingOf(event: EventOf<"FeedbackReturned">): TellingWords {
  const { channel, message, groups, everyone, document } = event.data;
  return {
    ...claimOf(event),
    activity: event.entity,
    channel,
    message,
    groups: [...groups],
    everyone: everyone === true,
    document: named(document),
  };
}

/** What differs for people, in the words of one event. */
export function differenceOf(event: EventOf<"DifferenceEvidenced">): DifferenceWords {
  const { what, decision, document } = event.data;
  return { ...claimOf(event), what, decision: decision ?? null, document: named(document) };
}
