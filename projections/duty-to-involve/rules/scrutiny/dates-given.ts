import { assessmentFor } from "../../counting/assessment.js";
import { lateSentence, recordedLate } from "../../counting/recorded-late.js";
import { onDay } from "../../days.js";
import type { Kept } from "../../dossier/noted.js";
import { earliestFirst } from "../../dossier/order.js";
import type { DutyFacts } from "../facts.js";
import type { Answer } from "../finding.js";
import { listed } from "../listed.js";
import { isOf } from "./consultation-of.js";

/** Answers whether an authority was given both dates and every change of them, and all were published. */
export function datesGiven(
  { matter, record, decision }: DutyFacts,
  authority: string,
  consulted: ReadonlyArray<Kept<"ScrutinyConsulted">>,
  changed: ReadonlyArray<Kept<"ScrutinyDatesChanged">>,
): Answer {
  const called = record.bodies.get(authority).name ?? authority;
  const changes = earliestFirst(
    changed.filter((change) => consulted.some((one) => isOf(one, change.authority))),
  );
  const missing = [
    ...consulted.flatMap((one) => lackingWhenConsulting(one, called)),
    ...changes.flatMap((change) => lackingOfChange(change, called)),
  ];
  const judged = assessmentFor(matter, decision);
  const shown = [...consulted, ...changes];
  const evidence = [...(judged === undefined ? [] : [judged]), ...shown];
  if (missing.length > 0)
    return {
      outcome: "evidence-missing",
      sentence: `${called} was consulted. Not on record: ${listed(missing)}.`,
      evidence,
      missing,
    };
  const late = recordedLate([shown], decision);
  return {
    outcome: "evidence-found",
    sentence:
      `When it was consulted ${consulted.map(({ occurredAt }) => onDay(occurredAt)).join(" and ")}, ${called} was ` +
      "given the dates for the decision and for comments, and they were published." +
      (changes.length > 0 ? " It was told of every change on record, which was published." : "") +
      lateSentence(late),
    evidence,
    ...(late === undefined ? {} : { recordedLate: late }),
  };
}

function lackingWhenConsulting(
  { decisionDue, commentsDue, datesPublished, occurredAt }: Kept<"ScrutinyConsulted">,
  called: string,
): ReadonlyArray<string> {
  const when = `when ${called} was consulted ${onDay(occurredAt)}`;
  return [
    ...(decisionDue === undefined ? [`the proposed date of the decision, given ${when}`] : []),
    ...(commentsDue === undefined ? [`the date for comments, given ${when}`] : []),
    ...(datesPublished === undefined ? [`the publication of the dates given ${when}`] : []),
  ];
}

function lackingOfChange(
  { authorityInformed, published, occurredAt }: Kept<"ScrutinyDatesChanged">,
  called: string,
): ReadonlyArray<string> {
  const change = `the change of dates ${onDay(occurredAt)}`;
  return [
    ...(authorityInformed ? [] : [`that ${called} was informed of ${change}`]),
    ...(published ? [] : [`the publication of ${change}`]),
  ];
}
