import type { Count } from "../../figures/figure.js";
import type { Tracing } from "../../figures/tracing.js";
import { eventsOf } from "../events-of.js";

/** A count of people of one event, where somebody gave it. */
export interface Counted {
  readonly people: number | undefined;
  readonly event: string;
}

/** How many people the events that say so count together; no property where none does. */
export function peopleCounted(
  counts: ReadonlyArray<Counted>,
  trace: Tracing,
  path: string,
): { readonly people?: Count } {
  const said = counts.filter(({ people }) => people !== undefined);
  if (said.length === 0) return {};
  const value = said.reduce((sum, { people = 0 }) => sum + people, 0);
  return { people: { value, evidence: trace.of(`${path}/people`, eventsOf(said)) } };
}
