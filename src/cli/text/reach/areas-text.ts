import type { PublishedReach } from "engagement-ledger/projections";
import { padded } from "../padded.js";
import { shown, shownShare } from "../shown.js";

const listed = 20;

/** Where responses and signatures came from, by class of area and by area. */
export function areasText(report: PublishedReach): ReadonlyArray<string> {
  const { classes, areas, all, disclosureMarker: marker } = report;
  if (areas.length === 0) return [];
  const rate = (row: PublishedReach["all"]): string =>
    row.per10000.value === null ? shownShare(row.per10000, marker) : row.per10000.value.toFixed(2);
  return [
    `Responses and signatures by area: ${shown(all.contributions, marker)} over ${areas.length} areas, ${rate(all)} for every 10,000 people.`,
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
          shown(row.contributions, marker),
          shown(row.population),
          rate(row),
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
