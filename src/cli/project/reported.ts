import { left, right, type Either } from "fp-ts/lib/Either.js";
import type { Blanks, DocumentsOf } from "../../projection/define.js";
import { whyOf } from "../../projection/why.js";
import { blocksOfDocuments, blocksOfReport, type Block } from "./blocks.js";
import type { ModuleError } from "./module-error.js";
import type { Report } from "./offer.js";
import { plain } from "./plain.js";

/** What is shown: the documents, or what the report made of them. */
export interface Reported {
  /** As JSON. */
  readonly result: unknown;
  /** As text and rows. */
  readonly blocks: ReadonlyArray<Block>;
  /** The names of the labels of its blocks. */
  readonly labels: ReadonlyArray<string>;
}

/** Runs the report on the documents; without one the documents are the answer. */
export function reported(
  documents: DocumentsOf<Blanks>,
  report: Report | undefined,
  today: string,
  file: string,
): Either<ModuleError, Reported> {
  if (report === undefined)
    return right({
      result: plain(new Map(Object.entries(documents))),
      blocks: blocksOfDocuments(documents),
      labels: ["documents", "key"],
    });
  try {
    const answer = report(documents, { today });
    if (answer instanceof Promise) {
      answer.catch(() => undefined);
      throw new TypeError("it answers a promise: a report is a pure function, and is not async");
    }
    const result: unknown = JSON.parse(JSON.stringify(plain(answer)) ?? "null");
    return right({ result, blocks: blocksOfReport(result), labels: [] });
  } catch (thrown) {
    return left({ _tag: "ReportFailed", file, why: whyOf(thrown) });
  }
}
