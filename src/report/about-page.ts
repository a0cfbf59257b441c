import type { RootContent } from "mdast";
import type { About, Status } from "./about.js";
import { command, heading, paragraph } from "./tree/blocks.js";
import { code } from "./tree/phrases.js";
import { table } from "./tree/table.js";
import { dayInWords } from "./words/when.js";

const standing: Readonly<Record<Status, string>> = {
  draft: "Draft: not published",
  published: "Published for a reporting date of the body",
  internal: "Internal, not for publication",
};

/** The part of a page that says which record it was made from, and how anybody makes it again. */
export function aboutBlocks(about: About): ReadonlyArray<RootContent> {
  const { origin, size, root, history, asRecordedAt, asOccurredBy, today, program } = about;
  return [
    heading(2, "About this page", "about"),
    table(
      "The record that this page was made from",
      ["What", "On this page"],
      [
        ["Ledger", origin],
        ["Entries read", String(size)],
        ["Root of the log at that size", { parts: [code(root)] }],
        ["As recorded at", asRecordedAt ?? "The last of those entries"],
        ...(asOccurredBy === null ? [] : [["As had happened by", asOccurredBy]]),
        ["Corrections", history === "as-corrected" ? "Applied" : "Not applied: as first recorded"],
        ["Day of the page", dayInWords(today)],
        ["Standing", standing[about.status]],
        ["Made by", [program, ...about.projections].join(", ")],
      ],
    ),
    paragraph(
      "To make this page again from the same ledger, put its file in the place of LEDGER and any name in the place of FILE:",
    ),
    command(about.command),
    paragraph(
      "To check that the ledger has not been altered, and that it has the root above: ",
      code("engagement-ledger verify LEDGER"),
      ".",
    ),
  ];
}
