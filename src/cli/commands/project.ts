import { isLeft } from "fp-ts/lib/Either.js";
import { project as fold } from "../../projection/project.js";
import { folding } from "../answers/answer.js";
import type { Console } from "../console.js";
import { envelope } from "../envelope.js";
import { exitCode, type ExitCode } from "../exit-code.js";
import { fail } from "../failure.js";
import { failModule } from "../project/fail-module.js";
import { loadModule } from "../project/load-module.js";
import { offerIn } from "../project/offer-in.js";
import { reported } from "../project/reported.js";
import { rowsOf, textOf } from "../project/shown-blocks.js";
import { read, type ReadingOptions } from "../reading.js";
import { csvText } from "../text/csv.js";
import { header } from "../text/header.js";

/** `project LEDGER MODULE`: runs a projection of the user's own, from a module of JavaScript or TypeScript. */
export async function project(
  console: Console,
  path: string,
  file: string,
  options: ReadingOptions,
): Promise<ExitCode> {
  const loaded = await loadModule(file);
  if (isLeft(loaded)) return failModule(console, loaded.left, options);
  const offer = offerIn(loaded.right, file);
  if (isLeft(offer)) return failModule(console, offer.left, options);
  const { projection, report } = offer.right;

  const done = await read(path, options, console, async (reading) => {
    const { options: foldOptions, warnings: unknown } = folding(reading);
    const folded = await fold(reading.view, projection, foldOptions);
    if (isLeft(folded)) return fail(console, folded.left, options);
    const answer = reported(folded.right, report, reading.today, file);
    if (isLeft(answer)) return failModule(console, answer.left, options);

    const { result, blocks, labels } = answer.right;
    const warnings = [...unknown(), ...(options.internal === true ? [] : [ownCounts])];
    if (options.json === true)
      console.out(envelope(reading, options, projection, result, warnings));
    else if (options.csv === true) {
      for (const warning of [...reading.warnings, ...warnings]) console.note(`Note: ${warning}`);
      console.out(csvText(rowsOf(blocks, labels)));
    } else {
      const title = `${projection.name}, version ${projection.version}`;
      for (const line of header(title, reading, options, warnings)) console.out(line);
      for (const line of blocks.length === 0 ? [none(projection.reads)] : textOf(blocks))
        console.out(line);
    }
    return exitCode.done;
  });
  return isLeft(done) ? fail(console, done.left, options) : done.right;
}

const ownCounts =
  "This is a projection of your own: small counts of people are not held back. Check before you publish.";

function none(reads: ReadonlyArray<string>): string {
  return `No documents. The projection reads ${reads.join(", ")}.`;
}
