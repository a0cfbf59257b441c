import { isLeft, left, right, type Either } from "fp-ts/lib/Either.js";
import { statSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { whyOf } from "../../projection/why.js";
import { bundled, esbuild } from "./bundle.js";
import type { ModuleError } from "./module-error.js";
import { shareOwnPackage } from "./own-package.js";

/** What a module exports, by name. */
export type Exports = Readonly<Record<string, unknown>>;

/** What TypeScript is run with, given so that tests do without. */
export interface TypeScriptRunner {
  /** Whether Node strips types itself. */
  readonly strips: boolean;
  /** esbuild, where it is installed. */
  readonly bundler: typeof esbuild;
}

const here: TypeScriptRunner = {
  strips: Boolean(process.features.typescript),
  bundler: esbuild,
};

/** Loads a user's module of JavaScript or TypeScript, in which `engagement-ledger` is this very package. */
export async function loadModule(
  file: string,
  { strips, bundler }: TypeScriptRunner = here,
): Promise<Either<ModuleError, Exports>> {
  const path = resolve(file);
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true)
    return left({ _tag: "ModuleNotFound", file });
  if (!/\.m?[jt]s$/.test(path)) return left({ _tag: "NotAModule", file });
  const address = pathToFileURL(path).href;
  if (!path.endsWith("ts")) return importAt(address, file);
  // Before Node's own: that knows neither enums nor imports of .ts files by the ending .js.
  const found = await bundler();
  if (found === undefined)
    return strips
      ? importAt(address, file)
      : left({ _tag: "TypeScriptNotRun", file, node: process.versions.node });
  const made = await bundled(found, file, path);
  return isLeft(made) ? made : importAt(made.right, file);
}

async function importAt(address: string, file: string): Promise<Either<ModuleError, Exports>> {
  shareOwnPackage();
  try {
    const loaded: Exports = await import(/* @vite-ignore */ address);
    return right(loaded);
  } catch (thrown) {
    const line = lineIn(thrown, address);
    const failed = { _tag: "ModuleFailed", file, why: whyOf(thrown) } as const;
    return left(line === undefined ? failed : { ...failed, line });
  }
}

/** The first line of the module that a thrown error's stack names. */
function lineIn(thrown: unknown, address: string): number | undefined {
  const stack = thrown instanceof Error ? (thrown.stack ?? "") : "";
  const after = stack.split(`${address}:`)[1];
  const line = Number.parseInt(after ?? "", 10);
  return Number.isNaN(line) ? undefined : line;
}
