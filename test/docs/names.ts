import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./generated.js";

const declared = /^export (?:async )?(?:function\*?|const|class) (\w+)/gm;
const listed = /^export \{([^}]*)\}/gm;
const imported = /^(?:import|export)\b[^;]*? from "([^"]+)";/gm;

/** The names of the values that a source file exports. */
function exportsOf(path: string): ReadonlyArray<string> {
  const text = readFileSync(root + path, "utf8");
  const lists = [...text.matchAll(listed)].flatMap(([, names = ""]) => names.split(","));
  return [
    ...[...text.matchAll(declared)].map(([, name = ""]) => name),
    ...lists.map((name) => name.trim()).filter((name) => /^\w+$/.test(name)),
  ];
}

/** The source files from which a source file imports. */
function importsOf(path: string): ReadonlyArray<string> {
  const text = readFileSync(root + path, "utf8");
  return [...text.matchAll(imported)]
    .map(([, from = ""]) => from)
    .map((from) =>
      from === "engagement-ledger"
        ? "src/index.ts"
        : join(dirname(path), from.replace(/\.js$/, ".ts")),
    )
    .filter((found) => existsSync(root + found) && found.endsWith(".ts"));
}

/** The source files below a folder, the command line's entry apart: it runs when imported. */
export function sourcesBelow(folder: string): ReadonlyArray<string> {
  return readdirSync(root + folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => `${folder}/${path}`)
    .filter((path) => path !== "src/cli/main.ts")
    .sort();
}

/**
 * Where an example in a source file finds its names: the file itself, else what it imports from, else its
 * folder, else its area such as `src/events`, else the public index; and `isLeft` and its kin.
 */
export function namesFor(path: string): ReadonlyMap<string, string> {
  const area = path.split("/").slice(0, -1).slice(0, 2).join("/");
  const folder = dirname(path);
  const nearestLast = [
    "src/index.ts",
    ...sourcesBelow(area),
    ...sourcesBelow(folder).filter((found) => dirname(found) === folder),
    ...importsOf(path),
    path,
  ];
  const names = new Map(
    ["isLeft", "isRight", "left", "right"].map((name) => [name, "fp-ts/lib/Either.js"]),
  );
  for (const from of nearestLast) for (const name of exportsOf(from)) names.set(name, from);
  return names;
}
