import type { Count } from "../../figures/figure.js";
import type { Held } from "../held.js";
import type { InQuestion } from "../in-question.js";
import type { NamedBody } from "../named-body.js";
import { bodiesIn, type Part } from "./bodies-in.js";
import { peopleCounted } from "./people-counted.js";

/** One body in one activity. */
export interface BodyPresent extends NamedBody {
  readonly sector: string;
  readonly parts: ReadonlyArray<Part>;
  /** How many of its people attended; absent where nobody said. */
  readonly people?: Count;
}

/** The bodies that took part in one activity, from each time that it was held. */
export function bodiesPresent(
  { bodies, named, trace }: InQuestion,
  times: ReadonlyArray<Held>,
  path: string,
): ReadonlyArray<BodyPresent> {
  const parts = new Map<string, Set<Part>>();
  for (const [part, body] of times.flatMap(bodiesIn))
    parts.set(body, (parts.get(body) ?? new Set()).add(part));
  return [...parts].map(([body, of], index) => ({
    ...named(body),
    sector: bodies.get(body)?.sector ?? "other",
    parts: [...of],
    ...peopleCounted(
      times.flatMap(({ attendedBy, event }) =>
        attendedBy.flatMap((one) => (one.body === body ? [{ people: one.people, event }] : [])),
      ),
      trace,
      `${path}/bodies/${index}`,
    ),
  }));
}
