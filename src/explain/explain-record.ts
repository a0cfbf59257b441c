import type { Contradiction, RecordError } from "../ledger/errors.js";

type Recording = Exclude<RecordError, Contradiction>;

/** One sentence for an event that was not recorded: what, where, and what to do. */
export function explainRecord(
  error: Exclude<Recording, { _tag: "StoreFailed" | "LedgerClosed" }>,
): string {
  switch (error._tag) {
    case "NotAnEvent": {
      const [first, ...others] = error.problems;
      if (first === undefined)
        return "This is not an event of the catalogue. See `engagement-ledger events`.";
      const more =
        others.length === 0
          ? ""
          : ` ${others.length === 1 ? "There is 1 more problem" : `There are ${others.length} more problems`} like it.`;
      const at = first.at === "" ? "It" : first.at;
      return first.accepted.startsWith("is missing;")
        ? `${at} ${first.accepted}.${more}`
        : `${at} is not right: ${first.accepted}.${more}`;
    }
    case "NothingToRecord":
      return "There is no event to record. Give at least one.";
    case "LimitExceeded":
      return `${error.at} is too large: ${error.found}, and the limit is ${error.limit}. Shorten it, or refer to a document.`;
    case "BatchTooLarge":
      return error.bytes === undefined
        ? `${error.events} events are too many for one commit; the limit is ${error.limit}. Record them in smaller batches.`
        : `The ${error.events} events hold more than ${error.limit} bytes, the limit of one commit. Record them in smaller batches.`;
    case "SealedTextNotYet":
      return `${error.at} is text in people's own words, which this version cannot seal yet and never keeps in clear. Leave it out.`;
    case "InTheFuture":
      return `${error.at} is ${error.occurredAt}, which is later than now (${error.now}). Record what has happened, or check the clock.`;
    case "IdConflict":
      return `${error.at} ${error.id} is already on record at position ${error.position} with other content. Record an EventCorrected for it, or give the new event an id of its own.`;
    case "CannotCorrect":
      return `${error.at} names a ${error.why}, which cannot be corrected. Correct the original event again: the latest correction counts.`;
    case "CorrectionContradicts":
      return `This correction cannot stand: event ${error.dependent} depends on ${error.event} as it is. ${explainContradiction(error.because)} Correct event ${error.dependent} first.`;
    case "ClockBehind":
      return `The clock says ${error.now}, but the last entry was recorded at ${error.last}. Set the clock right, then record again.`;
    case "OutcomeUnknown":
      return `The store ${error.place} failed (${error.why}), and whether the events are on record is not known. Record them again with the same ids: nothing is recorded twice.`;
  }
}

/** One sentence for what in the record contradicts an event. */
export function explainContradiction(error: Contradiction): string {
  switch (error._tag) {
    case "NeverBegan":
      return `${error.entity} is not on record. Record the event that begins it first, or check the id.`;
    case "AlreadyBegan":
      return `${error.entity} already has its ${error.by}, which happens once. Correct that event, or use another id.`;
    case "NeverOpened":
      return `${error.entity} never opened for responses on record. Record its ConsultationOpened first, or check the id.`;
    case "AlreadyOpen":
      return `${error.entity} is already open for responses. Record its ConsultationClosed first, or correct the opening.`;
    case "AlreadyEnded":
      return `${error.entity} already has its ${error.by}. Correct that event if it was wrong.`;
    case "ClosesEarlier":
      return `${error.at} is ${error.given}, but responses are already taken until ${error.closesOn}. An extension ends later; correct the earlier event if it was wrong.`;
    case "EndsBeforeItBegan":
      return `${error.at} is ${error.given}, which is before the beginning, ${error.began}. Check both dates.`;
    case "NameTaken":
      return `${error.at} is “${error.name}”, and there is already a ${error.part} of that name. Give this ${error.part} another name.`;
    case "NoSuchEntity":
      return `${error.at} refers to ${error.entity}, which is not on record. Record the event that begins it first, or check the id.`;
    case "NoSuchEvent":
      return error.at === ""
        ? `Event ${error.event} is not on record. Check the id.`
        : `${error.at} refers to event ${error.event}, which is not on record. Check the id.`;
    case "NoSuchPart":
      return `${error.at} refers to the ${error.part} “${error.name}”, which ${error.entity} does not have on record. Record it first, or check the name.`;
  }
}
