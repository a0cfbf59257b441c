import { onDay } from "../../days.js";
import type { Noted } from "../../dossier/noted.js";
import type { BodyFacts } from "../facts.js";
import { listed } from "../listed.js";
import type { OwnPlan } from "./own-plan.js";
import { explainsDuty, partsIn } from "./parts.js";
import { presentationsOf } from "./public-meeting.js";

/** What is on record of a report, and what is not. */
export interface ReportShown {
  /** The report. */
  readonly plan: OwnPlan;
  /** Its publication, the explanation, and a public meeting, where on record. */
  readonly held: ReadonlyArray<string>;
  /** What of these is not on record. */
  readonly lacking: ReadonlyArray<string>;
  /** What shows it. */
  readonly evidence: ReadonlyArray<Noted>;
}

/** Looks for the three things that an annual report of a group needs. Source: NHS Act 2006 s.14Z15(2)(a), (6). */
export function reportShown(plan: OwnPlan, facts: BodyFacts): ReportShown {
  const [first] = plan.published;
  const { held, lacking } = partsIn(plan.published, [explainsDuty]);
  const presented = presentationsOf(plan, facts);
  const meetings = presented.filter(({ isPublic }) => isPublic);
  return {
    plan,
    held: [
      ...(first === undefined ? [] : [`its publication ${onDay(first.occurredAt)}`]),
      ...held,
      ...meetings.slice(0, 1).map(({ called }) => `the public meeting ${called}`),
    ],
    lacking: [
      ...(first === undefined ? ["its publication"] : []),
      ...lacking,
      ...(meetings.length > 0
        ? []
        : [
            "a public meeting that presents it" +
              (presented.length === 0
                ? ""
                : ` (${listed(presented.map(({ called }) => called))} is not recorded as one)`),
          ]),
    ],
    evidence: [...plan.started, ...plan.published, ...meetings],
  };
}
