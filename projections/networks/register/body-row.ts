import type { Evidence } from "../../figures/evidence.js";
import type { InQuestion } from "../in-question.js";
import type { BodyOn } from "./body-on.js";

/** One body of the register, as it is on the day of the report. */
export interface BodyRow extends Omit<BodyOn, "events"> {
  readonly evidence: Evidence;
}

/** The register of bodies, in the order of their ids; or the one that the report is about. */
export function bodyRows({ bodies, body, trace }: InQuestion): ReadonlyArray<BodyRow> {
  return [...bodies.values()]
    .filter((one) => body === undefined || one.body === body)
    .map(({ events, ...one }, index) => ({
      ...one,
      evidence: trace.of(`/bodies/${index}`, events),
    }));
}
