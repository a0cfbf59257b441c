import type { PublishedReach } from "engagement-ledger/projections";
import { padded } from "../padded.js";
import { shown, shownShare } from "../shown.js";
import { channelTitle } from "./code-title.js";

/** The four different counts, and what came by each channel. */
export function countsText(report: PublishedReach): ReadonlyArray<string> {
  const { counts, ofGroup, channels, disclosureMarker: marker } = report;
  if (counts === undefined)
    return [
      `Contacts ${shown(ofGroup?.contacts, marker)}; responses ${shown(ofGroup?.responses, marker)}; signatures ${shown(ofGroup?.signatures, marker)}.`,
      "",
    ];
  const { contacts, responses, signatures, people, responseRate } = counts;
  return [
    `Contacts    ${shown(contacts)}  (responses, attendances and other contacts)`,
    `Responses   ${shown(responses)}`,
    `Signatures  ${shown(signatures)}  (petitions, kept apart)`,
    `People      at least ${shown(people.lower)}, at most ${shown(people.upper)}  (channels are never added up into people)`,
    responseRate.value === null
      ? "Response rate does not apply: anyone could respond, or nobody knows how many were invited."
      : `Response rate ${shownShare(responseRate)} (${shown(responseRate.numerator)} responses of ${shown(responseRate.denominator)} invited)`,
    "",
    ...(channels === undefined || channels.length === 0 ? [] : [...table(channels), ""]),
  ];
}

function table(channels: NonNullable<PublishedReach["channels"]>): ReadonlyArray<string> {
  return padded(
    [
      ["Channel", "Responses", "Attendances and other contacts", "People at least", "at most"],
      ...channels
        .filter(({ channel }) => channel !== "petition")
        .map((row) => [
          channelTitle(row.channel),
          shown(row.responses),
          shown(row.contacts),
          shown(row.unlinked.lower),
          shown(row.unlinked.upper),
        ]),
    ],
    [1, 2, 3, 4],
  );
}
