import type { RootContent } from "mdast";
import type { YouSaid } from "../../../projections/you-said/report.js";
import { disclosureProfile } from "../../privacy/disclosure/profile.js";
import type { About } from "../about.js";
import { heading, paragraph } from "../tree/blocks.js";

/** What a reader needs to know of the words and the counts of a page. */
export function readingBlocks(
  matters: YouSaid["matters"],
  { status }: About,
): ReadonlyArray<RootContent> {
  const profiles = [...new Set(matters.map(({ profile }) => profile))];
  return [
    heading(2, "How to read this page", "reading"),
    paragraph(
      "The words are those that staff recorded. What people wrote themselves is sealed, and was not read for this page.",
    ),
    paragraph(
      "A point counts as answered when three things are on record: what was done with it, a reason, and the decision or promise behind it.",
    ),
    paragraph(
      "It counts as told when every group that said it was told after that. A page on a website tells only groups that are recorded as reading it. Where no group is recorded, the first message about the point counts, if it is no page on a website.",
    ),
    paragraph(
      status === "internal"
        ? "Counts of people are exact, so this page is for the body itself and its auditor."
        : [...profiles.map(countsBy), "Counts of points, decisions and groups are exact."].join(
            " ",
          ),
    ),
    paragraph(
      "This page is one file. It works without a connection, without a mouse and without scripts, and can be enlarged, read aloud and printed. If you need it in another format or language, ask the organisation that gave it to you.",
    ),
  ];
}

function countsBy(name: string): string {
  const profile = disclosureProfile(name);
  const range = profile?.suppresses;
  if (range === undefined) return `Counts of people are exact, by the disclosure profile ${name}.`;
  const rounding = profile?.roundsTo ?? 1;
  const others = rounding > 1 ? `, and others are given to the nearest ${rounding}` : "";
  return `Counts of ${range.from} to ${range.to} people are held back${others}, by the disclosure profile ${name}.`;
}
