// Writes the generated reference pages from the built catalogue; with --check, fails when one is out of date.
import { readFileSync, writeFileSync } from "node:fs";
import { catalogueMarkdown } from "../dist/src/events/document/markdown.js";
import { errorMeanings } from "../dist/src/explain/meanings.js";
import { england } from "../dist/projections/index.js";
import { rulesPage, toldOutcomes, untold } from "./rules-page.mjs";

const errors = [
  "<!-- Generated from the code. -->",
  "",
  "# Errors",
  "",
  "What can fail is answered as a value with a `_tag`; `explain(error)` says it in one plain sentence with a hint.",
  "",
  "| `_tag` | when |",
  "|---|---|",
  ...Object.entries(errorMeanings).map(([tag, means]) => `| \`${tag}\` | ${means} |`),
  "",
].join("\n");

const told = toldOutcomes();
const pages = {
  "docs/reference/events.md": catalogueMarkdown(),
  "docs/reference/errors.md": errors,
  "docs/reference/rules.md": rulesPage(england, told),
};
const check = process.argv.includes("--check");
let stale = false;
for (const [path, text] of Object.entries(pages)) {
  const page = text.endsWith("\n") ? text : `${text}\n`;
  if (!check) writeFileSync(path, page);
  else if (readFileSync(path, "utf8") !== page) {
    console.error(`${path} is out of date: run \`node scripts/generate-pages.mjs\`.`);
    stale = true;
  }
}
for (const problem of untold(england.rules, told)) {
  console.error(problem);
  stale = true;
}
if (stale) process.exitCode = 1;
