import type { ReachOverTime } from "engagement-ledger/projections";
import { groupTitle } from "../group-title.js";
import { padded } from "../padded.js";
import { shown } from "../shown.js";
import { setIn } from "../finding-text.js";
import { channelTitle, codeTitle } from "./code-title.js";

/** How reach grew, the first day of each group, and what reviews part-way found. */
export function overTimeText(
  { step, points, firstHeard, reviews, note }: ReachOverTime,
  marker: string,
): ReadonlyArray<string> {
  return [
    step === "reporting-dates" ? "By reporting date" : `By ${step}`,
    ...(note === undefined ? [] : setIn(note, 2)),
    ...(points.length === 0 ? [] : [...pointsText(points, marker), ...channelsText(points), ""]),
    ...(firstHeard === undefined ? [] : firstText(firstHeard)),
    ...reviews.flatMap(reviewText),
    "",
  ];
}

type Points = ReachOverTime["points"];

function pointsText(points: Points, marker: string): ReadonlyArray<string> {
  return padded(
    [
      [
        "  All until",
        "Responses",
        "Contacts",
        "Signatures",
        "People at least",
        "at most",
        "Not heard yet",
      ],
      ...points.map(({ to, counts, ofGroup, gaps }) => [
        `  ${to}`,
        shown(counts?.responses ?? ofGroup?.responses, marker),
        shown(counts?.contacts ?? ofGroup?.contacts, marker),
        shown(counts?.signatures ?? ofGroup?.signatures, marker),
        counts === undefined ? "" : shown(counts.people.lower),
        counts === undefined ? "" : shown(counts.people.upper),
        gaps.map(groupTitle).join("; "),
      ]),
    ],
    [1, 2, 3, 4, 5],
  );
}

/** Responses and contacts of each channel, all until each day; signatures are neither. */
function channelsText(points: Points): ReadonlyArray<string> {
  const codes = [
    ...new Set(points.flatMap(({ channels = [] }) => channels.map(({ channel }) => channel))),
  ].filter((channel) => channel !== "petition");
  if (codes.length === 0) return [];
  return [
    "",
    ...padded(
      [
        ["  Responses and contacts until", ...codes.map(channelTitle)],
        ...points.map(({ to, channels = [] }) => [
          `  ${to}`,
          ...codes.map((code) => {
            const row = channels.find(({ channel }) => channel === code);
            return row === undefined ? "0" : shown(row.responses.value + row.contacts.value);
          }),
        ]),
      ],
      codes.map((_code, index) => index + 1),
    ),
  ];
}

function firstText({
  required,
  groups,
}: NonNullable<ReachOverTime["firstHeard"]>): ReadonlyArray<string> {
  const rows = [
    ...required.map(({ group, day }) => [`  ${groupTitle(group)}`, day ?? "not yet"]),
    ...groups.map(({ scheme, code, day }) => [`  ${scheme}: ${codeTitle(scheme, code)}`, day]),
  ];
  return rows.length === 0 ? [] : [...padded([["  Group", "First heard by"], ...rows]), ""];
}

function reviewText({
  activity,
  day,
  recorded,
  changes,
  gaps,
  heardSince = [],
}: ReachOverTime["reviews"][number]): ReadonlyArray<string> {
  const list = (items: ReadonlyArray<string>): string =>
    items.length === 0 ? "none" : items.join("; ");
  return [
    `Reviewed part-way on ${day}: ${activity}`,
    ...setIn(`Gaps recorded: ${list(recorded)}`, 2),
    ...setIn(`Changes recorded: ${list(changes)}`, 2),
    ...(gaps === undefined
      ? []
      : [
          ...setIn(`Not heard by that day, as the record shows: ${list(gaps.map(groupTitle))}`, 2),
          ...setIn(`Of these heard since: ${list(heardSince.map(groupTitle))}`, 2),
        ]),
  ];
}
