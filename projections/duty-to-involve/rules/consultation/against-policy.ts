import { settingAt } from "../../counting/setting-at.js";
import type { Adopted } from "../../counting/setting-on.js";
import { onDay } from "../../days.js";
import type { Noted } from "../../dossier/noted.js";
import { earliestFirst } from "../../dossier/order.js";
import type { Facts } from "../facts.js";
import type { Answer } from "../finding.js";
import { orderNeeded } from "../order-unknown.js";
import { besideTime } from "./beside-time.js";
import type { Consultation } from "./consultation.js";
import { counted } from "./counted.js";
import { timeOpen } from "./time-open.js";

/** What is on record of the time people had, where nothing is on record to compare it with. */
export interface Uncompared {
  /** The time they had, in sentences. */
  readonly said: string;
  /** The events that say so. */
  readonly evidence: ReadonlyArray<Noted>;
}

/**
 * Compares the time people had to respond with the policy of the body that opened the consultation, as it
 * was on the day of the opening; a rule says itself what it answers where there is none.
 *
 * No length is built in. A promise cannot be compared: none is recorded as a number of days.
 *
 * Source: law.md 4.1 R-G3, 5.5 R-LEN.
 */
export function againstPolicy(
  consultation: Consultation,
  { record }: Pick<Facts, "record">,
  otherwise: (uncompared: Uncompared) => Answer,
): Answer {
  const { activity, called, opening, closing } = consultation;
  const evidence = [opening, ...earliestFirst(activity.extended), ...closing.events];
  if (!closing.isOver)
    return {
      outcome: "not-yet-due",
      sentence:
        `${called} is not on record as closed` +
        `${closing.at === undefined ? "" : `; it closes on ${closing.at}`}.${besideTime(consultation)}`,
      evidence,
    };
  const time = timeOpen(consultation);
  const report =
    (time?.said ?? `${called} was opened more than once, so it has no one length.`) +
    besideTime(consultation);
  const history = record.bodies.get(opening.by);
  const own = settingAt(history, "consultation.policyDays", opening.occurredAt);
  if (own._tag === "Unsettled")
    return {
      outcome: "not-decidable",
      details: ["imprecise-date"],
      sentence: `${report} Which policy was in force when it opened is not known, for its day is not known exactly.`,
      evidence: [...evidence, ...own.evidence],
      judgement: orderNeeded,
    };
  const days = daysOf(own.adopted);
  if (days === undefined || own.adopted === undefined)
    return otherwise({
      said: report,
      evidence: own.adopted === undefined ? evidence : [...evidence, own.adopted],
    });
  const policy = `The policy of ${history.name ?? opening.by}, adopted ${onDay(own.adopted.occurredAt)}, has ${counted(days, "calendar day")}.`;
  const shown = { sentence: `${report} ${policy}`, evidence: [...evidence, own.adopted] };
  if (time === undefined)
    return {
      ...shown,
      outcome: "not-decidable",
      judgement: {
        needed: "which of the times that it was open the policy is about",
        whoCould: "whoever keeps the ledger, by recording each time as an activity of its own",
      },
    };
  if (time.least >= days) return { ...shown, outcome: "evidence-found" };
  if (time.most < days)
    return {
      ...shown,
      outcome: "evidence-missing",
      missing: [`${days} calendar days to respond, as the policy has them`],
    };
  return {
    ...shown,
    outcome: "not-decidable",
    details: ["imprecise-date"],
    judgement: {
      needed: "the exact days on which it opened and closed",
      whoCould: "whoever recorded them, by recording EventCorrected with a more exact occurredAt",
    },
  };
}

function daysOf(adopted: Adopted | undefined): number | undefined {
  return typeof adopted?.value === "number" ? adopted.value : undefined;
}
