import type { NewEvent } from "../../events/event.js";
import type { RecordError } from "../../ledger/errors.js";
import type { AnyProjection } from "../../projection/define.js";
import {
  asMaps,
  documentsOf,
  mustAnswer,
  type ExpectedDocuments,
  type ReportOf,
} from "./answer.js";
import { expectationOf } from "./expectation.js";
import { mustRecord, mustRefuse } from "./outcome.js";
import { told } from "./told.js";
import { watch, type OnFinished } from "./watch.js";

/**
 * What is on record, and what follows from it. Each expectation starts from a ledger of its own.
 *
 * Wait for every expectation, or return it from the test. There is no method called `then`, so that the
 * scenario itself can be returned from an async function.
 */
export interface Scenario {
  /** The same scenario at another instant, in UTC with milliseconds; else it is the year 2100. */
  readonly now: (instant: string) => Scenario;
  /** Expects that what happens next is recorded, all of it, and read back as it was said. */
  readonly records: (next: NewEvent | ReadonlyArray<NewEvent>) => Promise<void>;
  /** Expects that what happens next is refused for exactly this reason, and leaves nothing behind. */
  readonly refuses: (next: NewEvent, error: RecordError) => Promise<void>;
  /** Expects exactly these documents of a projection, or exactly this answer of a report. */
  readonly answers: {
    <P extends AnyProjection>(
      projection: P,
      documents: ExpectedDocuments<P["documents"]>,
    ): Promise<void>;
    <A>(report: ReportOf<A>, answer: NoInfer<A>): Promise<void>;
  };
}

/**
 * Begins a specification: these events are on record, each through its codec and storage.
 *
 * A scenario that is asked nothing fails its test. In concurrent tests use `givenIn`.
 */
export function given(...events: ReadonlyArray<NewEvent>): Scenario {
  return begin(events, undefined);
}

/** Begins a specification in a test that runs beside others, with that test's own context. */
export function givenIn(
  context: { readonly onTestFinished: OnFinished },
  ...events: ReadonlyArray<NewEvent>
): Scenario {
  return begin(events, context.onTestFinished);
}

function begin(events: ReadonlyArray<NewEvent>, onFinished: OnFinished | undefined): Scenario {
  const asked = watch(onFinished);
  const ask: Ask = (work) => asked.add(expectationOf(work));
  return scenario(events, "2100-01-01T00:00:00.000Z", ask);
}

type Ask = (work: Promise<void>) => Promise<void>;

function scenario(events: ReadonlyArray<NewEvent>, now: string, ask: Ask): Scenario {
  function answers(question: AnyProjection | ReportOf<unknown>, expected: unknown): Promise<void> {
    const isReport = typeof question === "function";
    const name = isReport ? "The report" : `The projection ${question.name}`;
    const report = isReport ? question : documentsOf(question);
    const wanted = isReport || !isRecord(expected) ? expected : asMaps(expected);
    return ask(told(events, now).then((history) => mustAnswer(history, name, report, wanted)));
  }
  return {
    now: (instant) => scenario(events, instant, ask),
    records: (next) => ask(mustRecord(events, now, isList(next) ? next : [next])),
    refuses: (next, error) => ask(mustRefuse(events, now, next, error)),
    answers,
  };
}

function isList(next: NewEvent | ReadonlyArray<NewEvent>): next is ReadonlyArray<NewEvent> {
  return Array.isArray(next);
}

function isRecord(value: unknown): value is Readonly<Record<string, object>> {
  return typeof value === "object" && value !== null;
}
