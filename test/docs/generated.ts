import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the repository, ending in a slash. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** Writes a module that was made from an example where git does not look, and answers its path. */
export function writeGenerated(name: string, code: string): string {
  const path = `${root}.tmp/${name}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, code);
  return path;
}
