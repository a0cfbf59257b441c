import { figure, type Figure } from "../figures/figure.js";
import type { Tracing } from "../figures/tracing.js";
import type { Consultation, ResponseClass } from "./response-class.js";
import type { InUnits } from "./unit.js";

/** M6, how many consultations past the limit had their response published within it. */
export interface ResponseOnTime extends Figure, InUnits {
  /** Past the limit, with a response published after it. */
  readonly publishedLate: number;
  /** Past the limit, with a response published on a day not known well enough to say. */
  readonly publishedUndated: number;
  /** Past the limit, with no response. */
  readonly overdue: number;
  /** Of those not in time, the ones whose delay was explained. */
  readonly explained: number;
  /** Closed, and not past the limit yet. */
  readonly notYetPast: number;
  /** Consultations withdrawn, out of the measure. */
  readonly withdrawn: number;
  /** Those past the limit without a response in time, by name. */
  readonly notInTime: ReadonlyArray<{
    readonly activity: string;
    readonly title: string;
    readonly class: ResponseClass;
    readonly limit: string;
    readonly explained: boolean;
  }>;
}

const notInTime: ReadonlyArray<ResponseClass> = ["published-late", "published-undated", "overdue"];

/**
 * M6, the responses published within the limit of days after a consultation closed.
 *
 * A consultation whose body has no limit is left out.
 *
 * Source: measures.md 2.5.
 */
export function responseOnTime(
  consultations: ReadonlyArray<Consultation>,
  trace: Tracing,
  path: string,
): ResponseOnTime {
  const of = (wanted: ResponseClass): number =>
    consultations.filter((one) => one.class === wanted).length;
  const late = consultations.filter((one) => notInTime.includes(one.class));
  const past = consultations.filter(
    (one) => one.class === "published-on-time" || notInTime.includes(one.class),
  );
  const events = past.flatMap((one) => one.events);
  return {
    unit: "consultation",
    ...figure(past.length - late.length, past.length, trace.of(`${path}/M6`, events)),
    publishedLate: of("published-late"),
    publishedUndated: of("published-undated"),
    overdue: of("overdue"),
    explained: late.filter(({ explained }) => explained).length,
    notYetPast: of("not-due-yet"),
    withdrawn: of("withdrawn"),
    notInTime: late.map(({ activity: { activity, title }, limit, explained, ...one }) => ({
      activity,
      title,
      class: one.class,
      limit: limit ?? "",
      explained,
    })),
  };
}
