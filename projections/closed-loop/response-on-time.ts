import { addDays, lastDay } from "engagement-ledger";
import { figure, type Figure } from "../figures/figure.js";
import type { Tracing } from "../figures/tracing.js";
import { inTime, type Claim } from "./claim.js";
import type { Context } from "./context.js";
import type { ActivityDocument } from "./documents.js";

/** M6, how many consultations past the limit had their response published within it. */
export interface ResponseOnTime extends Figure {
  /** Past the limit, with a response published after it. */
  readonly publishedLate: number;
  /** Past the limit, with no response. */
  readonly overdue: number;
  /** Of those late or overdue, the ones whose delay was explained. */
  readonly explained: number;
  /** Closed, and not past the limit yet. */
  readonly notYetPast: number;
  /** Consultations withdrawn, out of the measure. */
  readonly withdrawn: number;
}

/**
 * M6, the responses published within the limit of days after a consultation closed.
 *
 * A consultation closes with its ConsultationClosed, else at the end of the last closing day announced. One
 * whose body has no limit is left out.
 *
 * Source: measures.md 2.5; the classes are GOV.UK's own (law.md 5.5).
 */
export function responseOnTime(context: Context, trace: Tracing): ResponseOnTime {
  const { documents, today, policiesOf, activityIn } = context;
  const counted = { onTime: 0, publishedLate: 0, overdue: 0, explained: 0, notYetPast: 0 };
  const events: string[] = [];
  let withdrawn = 0;
  for (const activity of documents.activities.values()) {
    if (activity.opened === null || !activityIn(activity)) continue;
    const closed = closingOf(activity, today);
    const { responseLimitDays } = policiesOf(activity.by);
    if (inTime(activity.cancelled, today).length > 0) {
      withdrawn += 1;
      continue;
    }
    if (closed === undefined || responseLimitDays === undefined) continue;
    const limit = addDays(closed.day, responseLimitDays);
    if (today <= limit) {
      counted.notYetPast += 1;
      continue;
    }
    const [published] = inTime(activity.published, today);
    const delays = inTime(activity.delayed, today);
    const onTime = published !== undefined && lastDay(published.at) <= limit;
    counted[onTime ? "onTime" : published === undefined ? "overdue" : "publishedLate"] += 1;
    if (!onTime && delays.length > 0) counted.explained += 1;
    events.push(...[closed.claim, ...(published === undefined ? [] : [published])].map(idOf));
    if (!onTime) events.push(...delays.map(idOf));
  }
  const { onTime, ...beside } = counted;
  const past = onTime + beside.publishedLate + beside.overdue;
  return { ...figure(onTime, past, trace.of("/measures/M6", events)), ...beside, withdrawn };
}

const idOf = ({ event }: Claim): string => event;

function closingOf(
  { closed, closesOn }: ActivityDocument,
  today: string,
): { readonly day: string; readonly claim: Claim } | undefined {
  const recorded = inTime(closed, today).at(-1);
  if (recorded !== undefined) return { day: lastDay(recorded.at), claim: recorded };
  const announced = inTime(closesOn, today).at(-1);
  return announced === undefined || announced.day > today
    ? undefined
    : { day: announced.day, claim: announced };
}
