import { basename } from "node:path";
import { sampleTable } from "../../interchange/suggest/sample-table.js";
import { suggestMapping } from "../../interchange/suggest/suggest-mapping.js";
import { TableFailure } from "../../interchange/table/table-failure.js";
import type { Console } from "../console.js";
import { exitCode, type ExitCode } from "../exit-code.js";
import { fail } from "../failure.js";

/** `import --suggest FILE`: a mapping to look through and fill in. The mapping is the output, the rest notes. */
export async function suggest(
  console: Console,
  file: string,
  options: { readonly json?: boolean },
): Promise<ExitCode> {
  try {
    const { headers, rows, table } = await sampleTable({ path: file });
    const name = basename(file).replace(/\..*$/, "");
    const { mapping, toFill, warnings } = suggestMapping(headers, rows, { name, table });
    if (options.json === true) {
      console.out(JSON.stringify({ mapping, toFill, warnings }, null, 2));
      return exitCode.done;
    }
    console.out(JSON.stringify(mapping, null, 2));
    console.note(`A guess from the header and ${rows.length} rows. Look through it, then fill in:`);
    for (const { at, what } of toFill) console.note(`  ${at}: ${what}`);
    for (const warning of warnings) console.note(warning);
    return exitCode.done;
  } catch (error) {
    if (error instanceof TableFailure) return fail(console, error.error, options);
    throw error;
  }
}
