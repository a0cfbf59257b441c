import type { PublishedReach } from "engagement-ledger/projections";
import { isSuppressed } from "../../../privacy/disclosure/count.js";
import { setIn } from "../finding-text.js";
import { padded } from "../padded.js";
import { shown } from "../shown.js";
import { codeTitle } from "./code-title.js";
import { shareText } from "./share-text.js";
import { sourceText } from "./source-text.js";

type Group = PublishedReach["groups"][number];

/** One monitoring question: who answered, and how its groups compare with who lives there. */
export function questionText(
  question: PublishedReach["schemes"][number],
  groups: ReadonlyArray<Group>,
  report: PublishedReach,
): ReadonlyArray<string> {
  const { scheme, unit, all, answered, declined, disclosureRate, dissimilarity } = question;
  const { disclosureMarker: marker } = report;
  const share = shareText(report);
  const less = groups.filter(({ finding }) => finding === "under");
  if (answered === 0 && declined === 0 && question.notSure === 0)
    return unasked(question, groups, report);
  return [
    ...setIn(
      `${scheme}: ${shown(answered, marker)} of ${shown(all, marker)} ${unit} answered (${share(disclosureRate)}); ${shown(declined, marker)} declined.`,
      0,
    ),
    ...sourceText(groups, report),
    ...(less.length === 0
      ? []
      : setIn(
          `Heard less than their share: ${less.map(({ code }) => codeTitle(scheme, code)).join("; ")}.`,
          2,
        )),
    ...(dissimilarity === undefined
      ? []
      : setIn(
          `${(dissimilarity * 100).toFixed(1)}% of those heard would have to be different for all groups to be heard alike.`,
          2,
        )),
    ...padded(
      [
        [
          "  Group",
          "Heard",
          "Share",
          "Bounds",
          "Range by chance",
          "Live there",
          "Per 10,000",
          "Ratio",
          "Finding",
        ],
        ...groups.map((row) => [
          `  ${codeTitle(scheme, row.code)}`,
          shown(row.count, marker),
          share(row.share),
          between(share(row.bounds.low), share(row.bounds.high)),
          rangeOf(row, marker),
          shown(row.population),
          rateOf(row, marker),
          typeof row.ratio === "number" ? row.ratio.toFixed(2) : shown(row.ratio, marker),
          typeof row.finding === "string" ? withReason(row.finding, row.reason) : marker,
        ]),
      ],
      [1, 2, 3, 4, 5, 6, 7],
    ),
  ];
}

/** A question that nobody is known to have been asked: who lives there is all that can be said. */
function unasked(
  { scheme, all, unit }: PublishedReach["schemes"][number],
  groups: ReadonlyArray<Group>,
  report: PublishedReach,
): ReadonlyArray<string> {
  const there = groups.filter(({ population }) => population !== undefined);
  return [
    ...setIn(
      `${scheme}: of ${shown(all, report.disclosureMarker)} ${unit} nobody is known to have been asked, so nobody can be compared.`,
      0,
    ),
    ...sourceText(groups, report, "Counted by"),
    ...(there.length === 0
      ? []
      : setIn(
          `Live there: ${there.map(({ code, population }) => `${codeTitle(scheme, code)} ${shown(population)}`).join("; ")}.`,
          2,
        )),
  ];
}

function rangeOf({ interval }: Group, marker: string): string {
  if (interval === undefined) return "";
  if (isSuppressed(interval)) return marker;
  const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
  return between(percent(interval.lower), percent(interval.upper));
}

function rateOf({ participation }: Group, marker: string): string {
  if (participation === undefined) return "";
  return participation.value === null
    ? shown(participation, marker)
    : participation.value.toFixed(2);
}

const between = (low: string, high: string): string => (low === high ? low : `${low} to ${high}`);

const withReason = (finding: string, reason: string | undefined): string =>
  reason === undefined ? finding : `${finding} (${reason})`;
