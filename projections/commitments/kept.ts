import { figure, type Count, type Figure } from "../figures/figure.js";
import type { Tracing } from "../figures/tracing.js";
import type { Told } from "./row.js";

/**
 * How many promises were kept (M7), and what stands beside it.
 *
 * A promise is one commitment, whatever its basis; those only tagged are counted, and not tested. One kept at
 * intervals is kept while every interval that is over was.
 *
 * Source: measures.md 2.5, M7.
 */
export interface PromisesKept {
  /** M7: kept, out of those kept, not kept when due, and departed from. */
  readonly rate: Figure;
  /** Not kept when due, with no departure and so no reason on record. */
  readonly notKept: Count;
  readonly departed: {
    readonly withReason: Count;
    readonly withoutReason: Count;
    /** Those of which it is recorded that the people they were made to were told. */
    readonly told: Count;
  };
  /** Not yet due, or with no day and nothing that follows them up. */
  readonly open: Count;
  /** Somebody has to say something before they can be tested. */
  readonly notDecidable: Count;
  /** What they were about did not go on, or there was nothing to keep them for. */
  readonly notApplicable: Count;
  /** Only tagged: counted, never tested. */
  readonly notTested: Count;
}

/** Counts the promises kept, of some told; the figures stand at a path of the report. */
export function promisesKept(all: ReadonlyArray<Told>, trace: Tracing, path: string): PromisesKept {
  const tested = all.filter(({ row }) => row.basis !== "tag-only");
  const of = (isOne: (told: Told) => boolean): ReadonlyArray<Told> => tested.filter(isOne);
  const departed = (detail: string): ReadonlyArray<Told> => of(({ row }) => row.detail === detail);
  const withReason = departed("departed-with-reason");
  const withoutReason = departed("departed-without-reason");
  const left = [...withReason, ...withoutReason];
  const kept = of(({ row }) => row.outcome === "evidence-found");
  const notKept = of((told) => told.row.outcome === "evidence-missing" && !left.includes(told));
  const due = [...kept, ...notKept, ...left];
  const count = (some: ReadonlyArray<Told>, at: string): Count => ({
    value: some.length,
    evidence: trace.of(`${path}/${at}`, idsOf(some)),
  });
  const outcome = (wanted: Told["row"]["outcome"]): ReadonlyArray<Told> =>
    of(({ row }) => row.outcome === wanted);
  return {
    rate: figure(kept.length, due.length, trace.of(`${path}/rate`, idsOf(due))),
    notKept: count(notKept, "notKept"),
    departed: {
      withReason: count(withReason, "departed/withReason"),
      withoutReason: count(withoutReason, "departed/withoutReason"),
      told: count(
        left.filter(({ row }) => row.told === true),
        "departed/told",
      ),
    },
    open: count(outcome("not-yet-due"), "open"),
    notDecidable: count(outcome("not-decidable"), "notDecidable"),
    notApplicable: count(outcome("not-applicable"), "notApplicable"),
    notTested: count(
      all.filter(({ row }) => row.basis === "tag-only"),
      "notTested",
    ),
  };
}

function idsOf(told: ReadonlyArray<Told>): Set<string> {
  const ids = new Set<string>();
  for (const { events } of told) for (const { event } of events) ids.add(event);
  return ids;
}
