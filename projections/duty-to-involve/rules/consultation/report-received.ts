import { onDay } from "../../days.js";
import type { Noted } from "../../dossier/noted.js";
import { earliestFirst } from "../../dossier/order.js";
import { before, best, worst, type Timing } from "../../timing.js";
import type { DecisionPoint, Facts } from "../facts.js";
import type { Consultation } from "./consultation.js";

/** Whether those who decided had a report of a consultation after it closed and before they decided. */
export interface ReportReceived {
  /** How the best of the reports stands; too late also where there is none. */
  readonly timing: Timing;
  /** Whether it cannot be told for want of the closing. */
  readonly closingUnknown: boolean;
  /** Whether the record dates a report after the decision instead. */
  readonly isAfter: boolean;
  /** What the record shows, for a sentence. */
  readonly said: string;
  /** The reports that show it. */
  readonly evidence: ReadonlyArray<Noted>;
}

/**
 * Looks for a paper that names the activity, received by the body that decided.
 *
 * Source: law.md 4.1 R-G4.
 */
export function reportReceived(
  { activity, called, closing: { at } }: Consultation,
  { matter }: Pick<Facts, "matter">,
  decision: DecisionPoint,
): ReportReceived {
  const deciders = matter.decisions.filter(({ id }) => id === decision.id).map(({ by }) => by);
  const papers = earliestFirst(matter.papers)
    .filter(({ by }) => deciders.length === 0 || deciders.includes(by))
    .filter(({ activities }) => activities.some((id) => id === activity.activity))
    .map((paper) => {
      const early = before(paper.occurredAt, decision.occurredAt);
      const afterClose = at === undefined ? undefined : before(at, paper.occurredAt);
      return { paper, early, timing: worst([early, afterClose ?? "imprecise-date"]), afterClose };
    });
  const timing = best(papers.map((one) => one.timing));
  const shown = papers.filter((one) => one.timing === timing);
  const received = shown.map(
    ({ paper }) => `“${paper.document.title}” (${onDay(paper.occurredAt)})`,
  );
  const late = shown.filter(
    ({ early, afterClose }) => early === "too-late" && afterClose !== "too-late",
  );
  const wanted = `No report of ${called} that the body which decided received after the closing and before ${decision.called} is on record`;
  const said =
    timing === "in-time"
      ? `The body which decided received a report of ${called} after its closing and before ${decision.called}: ${received.join("; ")}.`
      : timing !== "too-late"
        ? received.join("; ")
        : received.length === 0
          ? `${wanted}.`
          : `${wanted}; on record outside that time: ${received.join("; ")}.`;
  return {
    timing,
    closingUnknown: timing === "imprecise-date" && at === undefined,
    isAfter: timing === "too-late" && late.length > 0,
    said,
    evidence: shown.map(({ paper }) => paper),
  };
}
