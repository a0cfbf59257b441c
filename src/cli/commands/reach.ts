import type { PublishedReach } from "engagement-ledger/projections";
import { answerCommand, type AnswerOptions } from "../answer-command.js";
import { askReach } from "../answers/reach.js";
import type { Console } from "../console.js";
import type { ExitCode } from "../exit-code.js";
import { padded } from "../text/padded.js";
import { shown, shownShare } from "../text/shown.js";

/** `reach LEDGER`: who was heard. */
export function reach(console: Console, path: string, options: AnswerOptions): Promise<ExitCode> {
  return answerCommand(console, path, options, askReach, {
    title: "Who was heard",
    json: (report) => report,
    csv,
    text,
  });
}

const listed = 20;

/** Whether any count is of a part of the people, and so rounded. */
function isDivided({ groups, areas, required, counts: totals }: PublishedReach): boolean {
  return groups.length + areas.length + required.length > 0 || totals === undefined;
}

function csv({
  groups,
  areas,
  classes,
}: PublishedReach): ReadonlyArray<ReadonlyArray<string | number>> {
  return [
    [
      "kind",
      "scheme",
      "code",
      "people_or_contributions",
      "known",
      "share",
      "population",
      "ratio",
      "per_10000",
      "finding",
      "source",
    ],
    ...groups.map((row) => [
      "group",
      row.scheme,
      row.code,
      shown(row.count),
      shown(row.known),
      shownShare(row.share),
      row.population ?? "",
      shown(row.ratio),
      "",
      typeof row.finding === "string" ? row.finding : "*",
      row.source === undefined ? "" : `${row.source.title} (${row.source.asOf})`,
    ]),
    ...[
      ...classes.map((row) => ({ kind: "class", scheme: row.scheme, row })),
      ...areas.map((row) => ({ kind: "area", scheme: "", row })),
    ].map(({ kind, scheme, row }) => [
      kind,
      scheme,
      row.code,
      shown(row.contributions),
      "",
      "",
      row.population ?? "",
      "",
      shown(row.per10000),
      "",
      "",
    ]),
  ];
}

function text(report: PublishedReach): ReadonlyArray<string> {
  return [
    ...counts(report),
    "",
    ...groupLines(report),
    ...areaLines(report),
    ...requiredLines(report),
    ...(report.groups.length === 0 ? [] : [report.representation.caution]),
    ...(report.disclosure.note === undefined || !isDivided(report) ? [] : [report.disclosure.note]),
  ];
}

function counts({ counts: totals, ofGroup, channels }: PublishedReach): ReadonlyArray<string> {
  if (totals === undefined)
    return [
      `Contacts ${shown(ofGroup?.contacts)}; responses ${shown(ofGroup?.responses)}; signatures ${shown(ofGroup?.signatures)}.`,
    ];
  const { contacts, responses, signatures, people, responseRate } = totals;
  return [
    `Contacts    ${shown(contacts)}  (responses, attendances and other contacts)`,
    `Responses   ${shown(responses)}`,
    `Signatures  ${shown(signatures)}  (petitions, kept apart)`,
    `People      at least ${shown(people.lower)}, at most ${shown(people.upper)}`,
    responseRate.value === null
      ? "Response rate does not apply: anyone could respond, or nobody knows how many were invited."
      : `Response rate ${shownShare(responseRate)} (${responseRate.numerator} of ${responseRate.denominator})`,
    ...(channels === undefined || channels.length === 0
      ? []
      : [
          "",
          ...padded(
            [
              [
                "Channel",
                "Responses",
                "Attendances and other contacts",
                "People at least",
                "at most",
              ],
              ...channels
                .filter(({ channel }) => channel !== "petition")
                .map((row) => [
                  row.channel,
                  shown(row.responses),
                  shown(row.contacts),
                  shown(row.unlinked.lower),
                  shown(row.unlinked.upper),
                ]),
            ],
            [1, 2, 3, 4],
          ),
        ]),
  ];
}

function groupLines({ groups }: PublishedReach): ReadonlyArray<string> {
  if (groups.length === 0)
    return [
      "No answer to a monitoring question is on record: who was not heard cannot be seen.",
      "",
    ];
  return [
    ...padded(
      [
        ["Scheme", "Group", "People", "Of known", "Share", "Ratio", "Finding", "Source"],
        ...groups.map((row) => [
          row.scheme,
          row.code,
          shown(row.count),
          shown(row.known),
          shownShare(row.share),
          shown(row.ratio),
          typeof row.finding === "string" ? row.finding : "*",
          row.source === undefined ? "" : `${row.source.title}, ${row.source.asOf}`,
        ]),
      ],
      [2, 3, 4, 5],
    ),
    "",
  ];
}

function areaLines({ classes, areas, all }: PublishedReach): ReadonlyArray<string> {
  if (areas.length === 0) return [];
  return [
    `Responses and signatures by area: ${shown(all.contributions)} from ${areas.length} areas, ${shown(all.per10000)} for every 10,000 people.`,
    ...padded(
      [
        ["Class or area", "From it", "People there", "Per 10,000"],
        ...[
          ...classes.map((row) => ({ name: `${row.scheme} ${row.code}`, row })),
          ...areas
            .slice(0, listed)
            .map((row) => ({ name: `${row.code} ${row.name ?? ""}`.trim(), row })),
        ].map(({ name, row }) => [
          name,
          shown(row.contributions),
          shown(row.population),
          row.per10000.value === null ? shownShare(row.per10000) : row.per10000.value.toFixed(2),
        ]),
      ],
      [1, 2, 3],
    ),
    ...(areas.length > listed
      ? [`… and ${areas.length - listed} more areas; --csv or --json shows all.`]
      : []),
    "",
  ];
}

function requiredLines({ required, coverage }: PublishedReach): ReadonlyArray<string> {
  if (required.length === 0) return [];
  const { planned, delivered, heard, gaps } = coverage;
  return [
    `Groups that had to be heard: planned for ${planned.numerator} of ${planned.denominator}, delivered to ${delivered.numerator}, heard ${"numerator" in heard ? heard.numerator : "*"}.`,
    gaps.length === 0 ? "No group is missing." : `Not heard: ${gaps.join(", ")}.`,
    "",
  ];
}
