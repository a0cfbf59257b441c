import { isLeft } from "fp-ts/lib/Either.js";
import { verifyStore } from "../../ledger/verify.js";
import { sqlite } from "../../log/sqlite/index.js";
import type { Console } from "../console.js";
import { exitCode, type ExitCode } from "../exit-code.js";
import { plainEnvelope } from "../envelope.js";
import { fail } from "../failure.js";
import { counted } from "../text/counted.js";

/** `verify LEDGER`: recomputes everything, and names the first entry that does not fit. */
export async function verify(
  console: Console,
  path: string,
  options: { readonly json?: boolean },
): Promise<ExitCode> {
  const verified = verifyStore(sqlite(path));
  if (isLeft(verified)) return fail(console, verified.left, options);
  const { size, root, outcome, firstBad, notChecked } = verified.right;
  if (options.json === true) console.out(plainEnvelope(verified.right, verified.right));
  else {
    console.out(
      firstBad === undefined
        ? `${counted(size, "entry", "entries")}, unbroken from 0 to ${size - 1}. Every hash was computed again and fits.`
        : `Damaged at position ${firstBad.position}: ${firstBad.why}.`,
    );
    if (firstBad === undefined) console.out(`Root ${root}`);
    else if (firstBad.position > 0)
      console.out(`Of ${counted(size, "entry", "entries")}, those before it fit.`);
    for (const limit of notChecked) console.out(`Not checked: ${limit}.`);
  }
  return outcome === "verified" ? exitCode.done : exitCode.damaged;
}
