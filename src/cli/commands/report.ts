import { isLeft, right, type Either } from "fp-ts/lib/Either.js";
import type { YouSaid } from "engagement-ledger/projections";
import type { AnyError } from "../../explain/explain.js";
import { openLedger } from "../../ledger/open.js";
import { sqlite } from "../../log/sqlite/index.js";
import { encodeHex } from "../../proof/hex.js";
import { sha256 } from "../../proof/sha256.js";
import { youSaidHtml, youSaidMarkdown } from "../../report/you-said/you-said.js";
import { absentees } from "../answer-command.js";
import { askYouSaid } from "../answers/you-said.js";
import type { Console } from "../console.js";
import { envelope } from "../envelope.js";
import { exitCode, type ExitCode } from "../exit-code.js";
import { fail, misuse } from "../failure.js";
import { read, type Reading, type ReadingOptions } from "../reading.js";
import { aboutReading } from "./report-about.js";
import { writeNewFile } from "./report-file.js";
import { misusedFlag } from "./report-flags.js";
import { issueOf, type Document, type Issued } from "./report-publish.js";

/** The flags of `report`. */
export interface ReportOptions extends ReadingOptions {
  readonly out: string;
  readonly kind: string;
  readonly matter?: string;
  readonly publish?: boolean;
}

/** `report LEDGER --out FILE --kind you-said`: a document for people, as HTML or Markdown. */
export async function report(
  console: Console,
  path: string,
  options: ReportOptions,
): Promise<ExitCode> {
  const misused = misusedFlag(options);
  if (misused !== undefined) return misuse(console, misused.message, misused.hint, options);
  const done = await read(path, options, console, async (reading) => {
    const answered = await askYouSaid(reading, options);
    if (isLeft(answered)) return fail(console, answered.left, options);
    const { projection, report: found } = answered.right;
    const warnings = [...answered.right.warnings, ...(await absentees(reading.view, options))];
    const about = aboutReading(reading, options, [...reading.warnings, ...warnings]);
    const write = options.out.endsWith(".md") ? youSaidMarkdown : youSaidHtml;
    const text = write(found, about);
    const digest = encodeHex(sha256(new TextEncoder().encode(text)));
    const issued = await issue(console, path, options, found, text, {
      kind: "document",
      scope: ["you-said", options.matter ?? "of all matters"].join(" "),
      position: reading.view.size,
      reportingDate: reading.today,
      sha256: digest,
    });
    if (isLeft(issued)) return fail(console, issued.left, options);
    const result = {
      file: options.out,
      kind: options.kind,
      status: about.status,
      sha256: digest,
      issued: issued.right,
    };
    if (options.json === true)
      console.out(envelope(reading, options, projection, result, warnings));
    else for (const line of told(reading, warnings, result)) console.out(line);
    return exitCode.done;
  });
  return isLeft(done) ? fail(console, done.left, options) : done.right;
}

/** Writes the file; where it is published, its issue is recorded first, and neither is there without the other. */
async function issue(
  console: Console,
  path: string,
  { out, publish }: ReportOptions,
  found: YouSaid,
  text: string,
  document: Document,
): Promise<Either<AnyError, Issued | null>> {
  if (publish !== true) return writeNewFile(out, text, async () => right(null));
  const opened = await openLedger(sqlite(path));
  if (isLeft(opened)) return opened;
  try {
    const allowed = await issueOf(console, opened.right, found, document);
    return isLeft(allowed) ? allowed : await writeNewFile(out, text, allowed.right);
  } finally {
    await opened.right.close();
  }
}

const standing: Readonly<Record<string, string>> = {
  draft: "It says that it is a draft. --publish makes it for a recorded reporting date.",
  internal: "It says that it is internal, not for publication.",
};

function told(
  { warnings: known }: Reading,
  warnings: ReadonlyArray<string>,
  result: { file: string; status: string; sha256: string; issued: Issued | null },
): ReadonlyArray<string> {
  const { file, status, sha256: digest, issued } = result;
  return [
    `Made ${file}. ${issued === null ? (standing[status] ?? "") : `That it was issued is on record at position ${issued.position}.`}`,
    `SHA-256 ${digest}`,
    ...[...known, ...warnings].map((warning) => `Note: ${warning}`),
  ];
}
