import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** One source file. */
export interface Source {
  /** Its path from the repository's root. */
  readonly path: string;
  /** Its text. */
  readonly text: string;
}

/** The TypeScript files of some folders. */
export function sourcesIn(...folders: ReadonlyArray<string>): ReadonlyArray<Source> {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => join(folder, name))
      .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") })),
  );
}

/** One import of a file: from where, and whether only of types. */
export interface Import {
  /** The name imported: a package, or a path from the repository's root. */
  readonly name: string;
  /** Whether it is erased. */
  readonly isType: boolean;
}

/** What a file imports or exports from. */
export function importsOf({ path, text }: Source): ReadonlyArray<Import> {
  const pattern = /^(?:import|export)\s+(type\s)?(?:[^"';]*?\sfrom\s+)?"([^"]+)";/gms;
  return [...text.matchAll(pattern)].map(([, type, name = ""]) => ({
    isType: type !== undefined,
    name: name.startsWith(".") ? normalize(join(dirname(path), name)) : name,
  }));
}
