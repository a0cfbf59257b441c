import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const path = fileURLToPath(new URL("../../docs/reference/conformance.md", import.meta.url));
const text = readFileSync(path, "utf8");

/** What the page on conformance claims, to be compared with what a run shows. */
export const conformancePage = {
  score: /^\*\*(\d+ properties; .*)\*\*$/m.exec(text)?.[1],
  catches: [...text.matchAll(/^\| `([a-z0-9-]+)` \| (.+) \|$/gm)].map(
    ([, store = "", property = ""]) => [store, property] as const,
  ),
  properties: [...text.matchAll(/^\d+\. (.+)$/gm)].map(([, name]) => name),
};
