import { left, right, type Either } from "fp-ts/lib/Either.js";
import { isEntityId } from "../../events/entity.js";
import { importPreset } from "../../interchange/presets/import-preset.js";
import { presetNamed, presets } from "../../interchange/presets/presets.js";
import type { ImportFlags } from "./import-flags.js";
import type { Importer } from "./importer.js";

/** What is wrong with how a command was given, and what to do. */
export interface Misuse {
  readonly message: string;
  readonly hint: string;
}

/** The import by a preset that flags ask for; on the left what is wrong with them. */
export function presetImporter(name: string, flags: ImportFlags): Either<Misuse, Importer> {
  const { mapping, body, area } = flags;
  if (mapping !== undefined)
    return left({
      message: "An import is by a mapping or by a preset.",
      hint: "Give one of --mapping and --preset.",
    });
  const preset = presetNamed(name);
  if (preset === undefined)
    return left({
      message: `There is no preset ${name}.`,
      hint: `There are: ${presets.map((each) => `${each.name} (${each.reads})`).join("; ")}.`,
    });
  if (!isEntityId(body, ["body"]))
    return left({
      message: `The preset ${name} needs --body, the body that keeps the baselines.`,
      hint: "Give the id of a body on record, such as --body body:dorset-icb.",
    });
  const areas = area?.split(",").map((code) => code.trim());
  if (areas?.includes("") === true)
    return left({
      message: "A code is missing in --area.",
      hint: "Give codes with commas between them, such as --area E09000014,E09000019.",
    });
  return right((ledger, source, options) =>
    importPreset(ledger, source, preset, {
      ...options,
      body,
      ...(areas === undefined ? {} : { areas }),
    }),
  );
}
