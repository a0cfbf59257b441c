import type { YouSaid } from "../../../projections/you-said/report.js";
import type { About } from "../about.js";
import { pageHtml } from "../html.js";
import { pageMarkdown } from "../markdown.js";
import { youSaidPage } from "./page.js";

/**
 * Writes what became of what people said as one HTML file that needs nothing else.
 *
 * The report must have passed `discloseYouSaid`, unless the page is internal. The same report and `about` give
 * the same bytes.
 */
export function youSaidHtml(report: YouSaid, about: About): string {
  return pageHtml(youSaidPage(report, about));
}

/** Writes what became of what people said as Markdown; the report as for `youSaidHtml`. */
export function youSaidMarkdown(report: YouSaid, about: About): string {
  return pageMarkdown(youSaidPage(report, about));
}
