import { lateSentence, recordedLate } from "../../counting/recorded-late.js";
import { onDay } from "../../days.js";
import type { Noted } from "../../dossier/noted.js";
import { earliestFirst } from "../../dossier/order.js";
import { before, best, worst, type Timing } from "../../timing.js";
import type { Facts } from "../facts.js";
import type { Answer } from "../finding.js";
import { orderDetail, orderNeeded, whyUndated } from "../order-unknown.js";
import { consultationOpenings } from "./consultation-openings.js";

/** What one check of a service change looks for. */
export interface Looked {
  /** What to call it, such as "evidence for the test “patient choice”". */
  readonly called: string;
  /** The events that show it. */
  readonly events: ReadonlyArray<Noted & { readonly by: string }>;
}

/**
 * Answers whether something was evidenced before public consultation opened.
 *
 * Where none was opened and something was decided, the decision is what it must come before.
 */
export function evidencedBefore(
  facts: Pick<Facts, "matter" | "activities" | "record" | "decision">,
  { called, events }: Looked,
): Answer {
  const { decision, record } = facts;
  const openings = consultationOpenings(facts);
  const points = openings.length > 0 || decision === undefined ? openings : [decision];
  const [first] = points;
  const until =
    openings[0] !== undefined
      ? `the consultation that opened ${onDay(openings[0].occurredAt)}`
      : (decision?.called ?? "a consultation opens");
  const timingOf = ({ occurredAt }: Noted): Timing =>
    worst(points.map((point) => before(occurredAt, point.occurredAt)));
  const timing = best(events.map(timingOf));
  const shown = earliestFirst(events.filter((event) => timingOf(event) === timing));
  const which = shown
    .map(({ by, occurredAt }) => `by ${record.bodies.get(by).name ?? by} ${onDay(occurredAt)}`)
    .join("; ");
  const evidence = [...shown, ...points.slice(0, 1)];
  const missing = [`${called}, before ${until}`];
  if (shown.length === 0)
    return first === undefined
      ? {
          outcome: "not-yet-due",
          sentence: `No consultation is opened yet, and no record shows ${called}.`,
          missing,
        }
      : {
          outcome: "evidence-missing",
          sentence: `No record shows ${called}, before ${until} or since.`,
          evidence,
          missing,
        };
  if (timing === "in-time") {
    const late = recordedLate(
      shown.map((one) => [one]),
      first,
    );
    return {
      outcome: "evidence-found",
      sentence:
        (first === undefined ? "No consultation is opened yet" : `Before ${until}`) +
        `, the record shows ${called}: ${which}.` +
        lateSentence(late, openings.length > 0 ? "the opening" : "the decision"),
      evidence,
      ...(late === undefined ? {} : { recordedLate: late }),
    };
  }
  if (timing === "too-late")
    return {
      outcome: "evidence-missing",
      details: ["contradicted"],
      sentence: `No record shows ${called} before ${until}; it came later: ${which}.`,
      evidence,
      missing,
    };
  return {
    outcome: "not-decidable",
    details: orderDetail(timing),
    sentence: `The record of ${called} (${which}) and ${until} are ${whyUndated(timing)}.`,
    evidence,
    missing,
    judgement: orderNeeded,
  };
}
