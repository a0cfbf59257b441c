import { addDays, daysBetween, lastDay } from "engagement-ledger";
import { endOfOpening, standingOpenings } from "../../counting/end-of-opening.js";
import { exactDay, onDay } from "../../days.js";
import type { Kept } from "../../dossier/noted.js";
import { earliestFirst } from "../../dossier/order.js";
import { before, best } from "../../timing.js";
import type { Facts } from "../facts.js";
import type { Answer } from "../finding.js";
import { orderNeeded } from "../order-unknown.js";
import { quoted } from "../quoted.js";
import { closedOn } from "./closing.js";
import type { Consultation } from "./consultation.js";
import { counted } from "./counted.js";
import { responseLimit } from "./response-limit.js";
import { withinLimit } from "./within-limit.js";

/** Answers whether the response to a consultation came within its limit, or its delay was explained. */
export function responseOnTime(
  consultation: Consultation,
  facts: Pick<Facts, "record" | "today">,
): Answer {
  const { activity, called, closing } = consultation;
  const cancelled = withdrawalOf(consultation);
  if (cancelled !== undefined)
    return {
      outcome: "not-applicable",
      sentence: `${called} was withdrawn: ${quoted(cancelled.reason)}.`,
      evidence: [cancelled],
    };
  const { at } = closing;
  if (!closing.isOver || at === undefined)
    return {
      outcome: "not-yet-due",
      sentence: `${called} is not on record as closed.`,
      evidence: [consultation.opening, ...closing.events],
    };
  const limit = responseLimit(consultation, facts, at);
  const closed = `${called} ${closedOn(closing, at)}`;
  if (limit === undefined)
    return undated(`${closed}. Which limit was in force then is not known.`, closing.events);
  const { days, source } = limit;
  if (days === undefined)
    return {
      outcome: "not-applicable",
      sentence: `${closed}. No limit is set by ${source}.`,
      evidence: [...closing.events, ...limit.events],
    };
  const responses = earliestFirst(activity.published)
    .filter(({ occurredAt }) => before(occurredAt, at) !== "in-time")
    .map((response) => ({ response, timing: withinLimit(response.occurredAt, at, days) }));
  const timing = best(responses.map((one) => one.timing));
  const shown = responses.filter((one) => one.timing === timing).map(({ response }) => response);
  const [first] = shown;
  const evidence = [...closing.events, ...limit.events, ...shown.slice(0, 1)];
  const published =
    first === undefined
      ? `${closed}. No response is on record as published`
      : `${closed}, and the response was published ${onDay(first.occurredAt)}${after(at, first.occurredAt)}`;
  const rule = `The limit is ${counted(days, "day")}: ${source}.`;
  if (timing === "in-time")
    return { outcome: "evidence-found", sentence: `${published}. ${rule}`, evidence };
  const due = addDays(lastDay(at), days);
  if (facts.today <= due)
    return {
      outcome: "not-yet-due",
      ...(first === undefined ? { due } : {}),
      sentence: `${published}. ${rule}`,
      evidence,
    };
  const [explained] = earliestFirst(activity.delayed);
  if (explained !== undefined)
    return {
      outcome: "evidence-found",
      details: ["explained-late"],
      sentence: `${published}. ${rule} The delay was explained ${onDay(explained.occurredAt)}: ${quoted(explained.reason)}.`,
      evidence: [...evidence, explained],
    };
  if (timing !== "too-late")
    return undated(`${published}, dated too imprecisely for the limit. ${rule}`, evidence);
  return {
    outcome: "evidence-missing",
    ...(first === undefined ? { due } : { details: ["published-late"] }),
    sentence: `${published}. ${rule}`,
    evidence,
    missing: [
      `a response published within ${counted(days, "day")}, or an explanation of the delay`,
    ],
  };
}

/** The last withdrawal since it opened, before or after its closing; one of another opening is left out. */
function withdrawalOf({ activity, closing }: Consultation): Kept<"ActivityCancelled"> | undefined {
  const standing = standingOpenings(activity).length > 0;
  const ended = new Set(
    activity.openings.map(({ id }) => endOfOpening(activity, id).withdrawn?.id),
  );
  return earliestFirst(activity.cancelled).findLast(
    ({ id, occurredAt }) =>
      before(occurredAt, closing.since) !== "in-time" && !(standing && ended.has(id)),
  );
}

function after(closed: string, published: string): string {
  const [from, to] = [exactDay(closed), exactDay(published)];
  if (from === undefined || to === undefined) return "";
  return `, ${counted(daysBetween(from, to), "day")} later`;
}

function undated(sentence: string, evidence: NonNullable<Answer["evidence"]>): Answer {
  return {
    outcome: "not-decidable",
    details: ["imprecise-date"],
    sentence,
    evidence,
    judgement: orderNeeded,
  };
}
