import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { root } from "../docs/generated.js";
import type { Ran } from "./run.js";

/** Runs the command line of a compiled package in a process of its own, in a folder. */
export type BuiltCommand = (folder: string, ...words: ReadonlyArray<string>) => Ran;

/**
 * Compiles the package as it is shipped, where git does not look, and answers its command line.
 *
 * For what only Node itself can show: how modules are found. Each test file names a place of its own, since
 * they run at the same time. Whether the types hold is checked elsewhere.
 */
export function builtPackage(name: string): BuiltCommand {
  const place = `${root}.tmp/package-${name}/`;
  const main = `${place}dist/src/cli/main.js`;
  mkdirSync(place, { recursive: true });
  copyFileSync(`${root}package.json`, `${place}package.json`);
  const compiler = `${root}node_modules/typescript/bin/tsc`;
  const settings = `${root}tsconfig.build.json`;
  spawnSync(process.execPath, [compiler, "-p", settings, "--outDir", `${place}dist`]);
  if (!existsSync(main)) throw new Error("the package was not compiled");
  return (cwd, ...words) => {
    const ran = spawnSync(process.execPath, [main, ...words], { cwd, encoding: "utf8" });
    return { code: ran.status ?? -1, out: ran.stdout.trimEnd(), notes: ran.stderr.trimEnd() };
  };
}

/** Whether this Node, with what is installed, can run TypeScript for the command line. */
export const runsTypeScript =
  Boolean(process.features.typescript) || existsSync(`${root}node_modules/esbuild`);
