import { readdirSync, readFileSync } from "node:fs";
import { root } from "./generated.js";

/** A page that people read. */
export interface DocumentPage {
  /** Its path from the root of the repository. */
  readonly path: string;
  readonly text: string;
}

const paths = [
  "README.md",
  "CHANGELOG.md",
  ...readdirSync(`${root}docs`, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => `docs/${path}`),
  ...readdirSync(`${root}examples`, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => `examples/${path}`),
];

/** The README, the change log and every page of docs/ and examples/. */
export const pages: ReadonlyArray<DocumentPage> = paths.map((path) => ({
  path,
  text: readFileSync(root + path, "utf8"),
}));

const fence = /^```(\w+)?([^\n]*)\n(.*?)^```$/gms;

/** The fenced blocks of a page in one language, without those marked `no-run`. */
export function runnableBlocks(page: DocumentPage, language: string): ReadonlyArray<string> {
  return [...page.text.matchAll(fence)]
    .filter(([, found, marks = ""]) => found === language && !marks.includes("no-run"))
    .map(([, , , code = ""]) => code);
}
