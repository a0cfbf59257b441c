import { discloseYouSaid, type YouSaid } from "engagement-ledger/projections";
import type { DisclosureProfile } from "engagement-ledger";
import { youSaidHtml, youSaidMarkdown, type About } from "engagement-ledger/report";

/** What a page says of itself, as of the end of June 2024. */
export const about: About = {
  origin: "westmoor.example/engagement",
  size: 24,
  root: "JNPNj3T3QAlljfbDc65W/AaxD58xiH9Fjz2XOK2EPAQ=",
  history: "as-corrected",
  asRecordedAt: null,
  asOccurredBy: null,
  today: "2024-06-30",
  status: "draft",
  command: "engagement-ledger report LEDGER --out FILE --kind you-said --at 24",
  program: "engagement-ledger 0.1.0",
  projections: ["you-said@1", "closed-loop@2"],
  warnings: [],
};

/** A report as a page of HTML. */
export function htmlOf(report: YouSaid, more: Partial<About> = {}, profile?: DisclosureProfile) {
  return youSaidHtml(discloseYouSaid(report, profile), { ...about, ...more });
}

/** A report as Markdown. */
export function markdownOf(report: YouSaid, more: Partial<About> = {}): string {
  return youSaidMarkdown(discloseYouSaid(report), { ...about, ...more });
}
