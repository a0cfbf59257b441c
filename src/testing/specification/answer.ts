import { isLeft, type Either } from "fp-ts/lib/Either.js";
import type { AnyError } from "../../explain/explain.js";
import type { View } from "../../ledger/ledger.js";
import type { AnyProjection, Blanks } from "../../projection/define.js";
import { project } from "../../projection/project.js";
import { mustBe } from "./exact.js";
import { inPages, randomSizes } from "./in-pages.js";
import { failed, type Told } from "./told.js";

/** Anything that a view answers: a report over the documents of projections, for instance. */
export type ReportOf<A> = (view: View) => Promise<Either<AnyError, A>>;

/** The documents that a projection must give: of every kind, by their keys, all of them. */
export type ExpectedDocuments<D extends Blanks> = {
  readonly [Kind in keyof D]:
    | Readonly<Record<string, ReturnType<D[Kind]>>>
    | ReadonlyMap<string, ReturnType<D[Kind]>>;
};

/**
 * Throws unless a history answers exactly this, however it is read: whole, in pages of one, in pages of
 * random sizes, and again after the ledger was closed and opened.
 */
export async function mustAnswer(
  history: Told,
  name: string,
  report: ReportOf<unknown>,
  expected: unknown,
): Promise<void> {
  const { ledger } = history;
  const whole = await answerOf(report, ledger, name);
  mustBe(whole, expected, `${name} answers something else.`);
  const readings = [
    ["in pages of one", () => 1],
    ...[1, 2, 3].map((seed) => ["in pages of random sizes", randomSizes(seed)] as const),
  ] as const;
  for (const [how, sizes] of readings) {
    const answer = await answerOf(report, inPages(ledger, sizes), name);
    mustBe(answer, whole, `${name} answers something else when it is read ${how} than whole.`);
  }
  const again = await answerOf(report, await history.reopened(), name);
  mustBe(again, whole, `${name} answers something else after the ledger was opened again.`);
}

/** The documents of a projection, as a report. */
export function documentsOf(projection: AnyProjection): ReportOf<unknown> {
  return (view) => project(view, projection);
}

/** Expected documents as a fold gives them: a map for each kind. */
export function asMaps(
  expected: Readonly<Record<string, object>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(expected).map(([kind, documents]) => [
      kind,
      documents instanceof Map ? documents : new Map(Object.entries(documents)),
    ]),
  );
}

async function answerOf(report: ReportOf<unknown>, view: View, name: string): Promise<unknown> {
  const answer = await report(view);
  if (isLeft(answer)) throw failed(`${name} gives no answer`, answer.left);
  return answer.right;
}
