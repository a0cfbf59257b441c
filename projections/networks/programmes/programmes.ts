import type { Evidence } from "../../figures/evidence.js";
import type { Count } from "../../figures/figure.js";
import type { InQuestion } from "../in-question.js";
import { programmeOf, type ProgrammeOn } from "./programme.js";

/** One programme of the report. */
export interface Programme extends ProgrammeOn {
  /** How many partners it names, besides the body whose programme it is. */
  readonly partnerCount: Count;
  readonly evidence: Evidence;
}

/** Lists the programmes on record, or those of one body or with it as a partner. Source: seeds.md S3-14. */
export function programmes(question: InQuestion): ReadonlyArray<Programme> {
  const { documents, body } = question;
  return [...documents.plans.values()]
    .flatMap((plan) => programmeOf(plan, question) ?? [])
    .filter(
      ({ by, partners }) =>
        body === undefined || [by, ...partners].some((one) => one.body === body),
    )
    .toSorted((one, other) => (one.plan < other.plan ? -1 : 1))
    .map(({ events, ...one }, index) => {
      const path = `/programmes/${index}`;
      return {
        ...one,
        partnerCount: {
          value: one.partners.length,
          evidence: question.trace.of(`${path}/partnerCount`, events),
        },
        evidence: question.trace.of(path, events),
      };
    });
}
