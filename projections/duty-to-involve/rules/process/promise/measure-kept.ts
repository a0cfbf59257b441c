import { firstDay, lastDay } from "engagement-ledger";
import type { Claim } from "../../../../closed-loop/claim.js";
import { lateSentence, recordedLate } from "../../../counting/recorded-late.js";
import { onDay } from "../../../days.js";
import type { Dossiers } from "../../../dossier/as-of.js";
import type { Kept, Noted } from "../../../dossier/noted.js";
import { earliestFirst } from "../../../dossier/order.js";
import { shows } from "../../../../commitments/shows.js";
import { within } from "../../../../commitments/within.js";
import { worst } from "../../../timing.js";
import type { Answer } from "../../finding.js";
import { listed } from "../../listed.js";
import { orderDetail, orderNeeded, whyUndated } from "../../order-unknown.js";
import type { Due } from "./due.js";
import {
  eventsPromised,
  isCountable,
  type PromisedEvent,
  type PromisedMeasure,
} from "./promised-event.js";

/** Someone has to show that a promise was kept, where it cannot be counted. */
export const toBeShown = {
  needed: "whether what was promised happened, and what shows it",
  whoCould: "whoever promised it, by recording CommitmentEvidenced or CommitmentDeparted",
};

/** Answers whether what one measure of a promise counts is on record, in time. */
export function measureKept(
  measure: PromisedMeasure,
  made: Kept<"CommitmentMade">,
  due: Due,
  record: Dossiers,
): Answer {
  const promised = promisedBy(measure, made, record);
  if (promised === undefined) return uncounted(due);
  const { atLeast = 1, from = firstDay(made.occurredAt) ?? lastDay(made.occurredAt) } = measure;
  const happenings = promised.map(({ happening }) => happening);
  const found = within(measure, happenings, from, due.timing);
  const known = new Map(promised.map(({ noted }) => [noted.id, noted]));
  const notedOf = (some: ReadonlyArray<Claim>): ReadonlyArray<Noted> =>
    some.flatMap(({ event }) => known.get(event) ?? []);
  const inTime = notedOf(found.inTime);
  const events = earliestFirst([
    ...inTime,
    ...notedOf(found.unknown.map(({ one }) => one)),
    ...notedOf(found.after),
  ]);
  const outcome = shows(found, atLeast, due.passed);
  const by = due.called === undefined ? "" : ` ${due.called}`;
  if (outcome === "evidence-found") {
    const shown = inTime.slice(0, atLeast);
    const late = recordedLate([shown], due.decision);
    return {
      outcome: "evidence-found",
      sentence: `What was promised is on record${by}: ${days(shown)}.${lateSentence(late)}`,
      evidence: shown,
      ...(late === undefined ? {} : { recordedLate: late }),
    };
  }
  const evidence = [...events, ...(due.decision === undefined ? [] : [due.decision])];
  const missing = [`${measure.where.type}, promised and not on record${by}`];
  if (outcome === "not-decidable") {
    const timing = worst(found.unknown.map((one) => one.timing));
    return {
      outcome: "not-decidable",
      details: orderDetail(timing),
      sentence: `Whether it is on record${by} cannot be told: the dates are ${whyUndated(timing)}.`,
      evidence,
      missing,
      judgement: orderNeeded,
    };
  }
  if (outcome === "not-yet-due")
    return {
      outcome: "not-yet-due",
      sentence: `It is still open${by === "" ? ": nothing on record follows it up yet" : `, due${by}`}.`,
      evidence,
      missing,
    };
  const late = events.length >= atLeast;
  return {
    outcome: "evidence-missing",
    ...(late ? { details: ["contradicted"] } : {}),
    sentence:
      `What was promised is not on record${by}.` + (late ? ` It came after: ${days(events)}.` : ""),
    evidence,
    missing,
  };
}

/** The events that a measure asks for, on whatever day; undefined where they cannot be counted here. */
function promisedBy(
  measure: PromisedMeasure,
  { about }: Kept<"CommitmentMade">,
  { matters, activities, themes }: Dossiers,
): ReadonlyArray<PromisedEvent> | undefined {
  const matter = measure.where.matter ?? about?.matter;
  if (!isCountable(measure) || (matter ?? about?.activity) === undefined) return undefined;
  const dossier = matter === undefined ? undefined : matters.get(matter);
  const ids = new Set(
    about?.activity === undefined
      ? dossier?.links.map(({ activity }) => activity)
      : [about.activity],
  );
  const of = [...ids].filter((id) => id !== undefined).flatMap((id) => activities.get(id) ?? []);
  return eventsPromised(measure, of, dossier, {
    theme: about?.theme ?? null,
    group: about?.group ?? null,
    activitiesOf: (theme) => themes.get(theme)?.identified?.activities ?? [],
  });
}

function uncounted(due: Due): Answer {
  return due.passed
    ? {
        outcome: "not-decidable",
        sentence: "What was promised cannot be counted here, and nobody recorded what shows it.",
        missing: ["what shows that the promise was kept"],
        judgement: toBeShown,
      }
    : {
        outcome: "not-yet-due",
        sentence: "It is still open: nothing on record follows it up yet.",
      };
}

function days(events: ReadonlyArray<Noted>): string {
  return listed([...new Set(events.map(({ occurredAt }) => onDay(occurredAt)))]);
}
