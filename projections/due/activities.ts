import { earliestFirst } from "../duty-to-involve/dossier/order.js";
import type { ActivityDossier } from "../duty-to-involve/dossier/activity-dossier.js";
import { standingOpenings } from "../duty-to-involve/counting/end-of-opening.js";
import {
  consultationOf,
  type Consultation,
} from "../duty-to-involve/rules/consultation/consultation.js";
import { responseOnTime } from "../duty-to-involve/rules/consultation/response-on-time.js";
import { quoted } from "../duty-to-involve/rules/quoted.js";
import { channelFacts } from "../networks/channels/channel-facts.js";
import { belonging } from "./activity-belonging.js";
import { answerDelayed } from "./answer-delayed.js";
import type { Clock } from "./due-item.js";
import type { DatedRecord } from "./record.js";
import { isSince } from "./since.js";

/** What each activity has a day for: to be held, to close, to be answered, and an answer that was put off. */
export function activitiesDue(record: DatedRecord): ReadonlyArray<Clock> {
  return record.activities.flatMap((id) => {
    const activity = record.dossiers.activities.get(id);
    if (activity === undefined) return [];
    const consultation = consultationOf(activity, record.today, []);
    return [
      ...plannedDue(activity),
      ...(consultation === undefined
        ? []
        : [...closingDue(consultation, record), ...responseDue(consultation, record)]),
      ...answerDelayed(activity),
    ];
  });
}

/** What was planned for a time, and is not on record since as held, opened or cancelled. */
function plannedDue(activity: ActivityDossier): ReadonlyArray<Clock> {
  const { planned, held, openings, cancelled } = activity;
  const plan = earliestFirst(planned).at(-1);
  const due = plan?.endsOn ?? plan?.startsOn;
  if (plan === undefined || due === undefined) return [];
  if ([...held, ...openings, ...cancelled].some(isSince(plan))) return [];
  const methods = plan.methods.map(({ method }) => channelFacts(method).title);
  return [
    {
      ...belonging(activity, plan.by),
      kind: "activity",
      what: `Hold what was planned for ${plan.purpose} (${methods.join(", ") || "no method named"})`,
      due,
      because: "the days of its plan",
      events: [plan.id],
    },
  ];
}

/** The last day to respond, where it is still to come and the consultation was not withdrawn. */
function closingDue(
  { activity, opening, closing }: Consultation,
  { today }: DatedRecord,
): ReadonlyArray<Clock> {
  const { at, isOver, events } = closing;
  if (isOver || at === undefined || at < today) return [];
  if (standingOpenings(activity).length === 0) return [];
  return [
    {
      ...belonging(activity, opening.by),
      kind: "consultation",
      what: `${quoted(opening.title)} closes for responses`,
      due: at,
      because: "the last day announced",
      events: events.map(({ id }) => id),
    },
  ];
}

function responseDue(consultation: Consultation, record: DatedRecord): ReadonlyArray<Clock> {
  const { activity, opening } = consultation;
  const {
    due,
    sentence,
    evidence = [],
  } = responseOnTime(consultation, {
    record: record.dossiers,
    today: record.today,
  });
  return due === undefined
    ? []
    : [
        {
          ...belonging(activity, opening.by),
          kind: "response",
          what: `Publish the response to ${quoted(opening.title)}`,
          due,
          because: `R-RESP-12W: ${sentence}`,
          events: evidence.map(({ id }) => id),
        },
      ];
}
