import type { RootContent } from "mdast";
import type { YouSaid } from "../../../projections/you-said/report.js";
import { aboutBlocks } from "../about-page.js";
import { marksOf, type About } from "../about.js";
import type { Page } from "../page.js";
import { bullets, heading, notice, paragraph } from "../tree/blocks.js";
import { link, oneLine } from "../tree/phrases.js";
import { dayInWords } from "../words/when.js";
import { eventsBlocks } from "./events.js";
import { matterBlocks, titleOf } from "./matter.js";
import { readingBlocks } from "./reading.js";
import { sourcesOf } from "./sources.js";

/** You said, we considered, we decided, because, we told you, as one page. */
export function youSaidPage({ matters }: YouSaid, about: About): Page {
  const [only, ...others] = matters;
  const subject = only !== undefined && others.length === 0 ? `: ${titleOf(only)}` : "";
  const title = `You said, we decided${subject}`;
  const marks = marksOf(about);
  // Where one matter is all there is, the head of the page has said it already.
  const perMatter = matters.length === 1 || about.status !== "internal" ? [] : marks;
  return {
    title: `${title}, as of ${dayInWords(about.today)}`,
    marks,
    blocks: [
      heading(1, title),
      paragraph(
        `What became of what people said: what was considered and decided, why, who was told, and what differs since. It is what the record of ${oneLine(about.origin)} shows as of ${dayInWords(about.today)}. A step that is not on record says so.`,
      ),
      ...about.warnings.map((warning) => notice(warning)),
      ...contents(matters),
      ...(matters.length === 0 ? [paragraph("No matter is on record for this question.")] : []),
      ...matters.flatMap((matter) => matterBlocks(matter, about.today, perMatter)),
      ...eventsBlocks(matters.flatMap(sourcesOf)),
      ...aboutBlocks(about),
      ...readingBlocks(matters, about),
    ],
  };
}

function contents(matters: YouSaid["matters"]): ReadonlyArray<RootContent> {
  if (matters.length < 2) return [];
  return [
    bullets(
      matters.map((matter) => [
        paragraph(link(`#${matter.matter ?? `none/${matter.body?.id ?? ""}`}`, titleOf(matter))),
      ]),
    ),
  ];
}
