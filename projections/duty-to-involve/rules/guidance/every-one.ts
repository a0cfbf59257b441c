import type { Noted } from "../../dossier/noted.js";
import { listed } from "../listed.js";
import type { Core } from "./core.js";

/** A core that looks at several things, all of which have to be there. */
export function everyOne(
  things: ReadonlyArray<{
    readonly lacks?: string | undefined;
    readonly evidence: ReadonlyArray<Noted>;
  }>,
  { sought, nothing }: { readonly sought: string; readonly nothing: string },
): Core {
  const missing = things.flatMap(({ lacks }) => lacks ?? []);
  const evidence = things.flatMap((one) => one.evidence);
  if (things.length === 0)
    return { is: "nothing-to-look-at", sentence: nothing, evidence, missing };
  return missing.length === 0
    ? { is: "found", sentence: `On record: ${sought}.`, evidence, missing }
    : {
        is: "lacking",
        sentence: `Looked for: ${sought}. Not on record: ${listed(missing)}.`,
        evidence,
        missing,
      };
}
