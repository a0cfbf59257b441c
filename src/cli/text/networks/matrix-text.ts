import type { PublishedNetworks } from "engagement-ledger/projections";
import { groupTitle } from "../group-title.js";
import { padded } from "../padded.js";
import { emptyText } from "./empty-text.js";

/** The matrix of partners and groups as a table of numbers of networks, then its empty cells by name. */
export function matrixText({ matrix }: PublishedNetworks): ReadonlyArray<string> {
  const { groups, rows, columns, filled } = matrix;
  const letters = groups.map((_, index) => letterOf(index));
  const table = padded(
    [
      ["Partner", ...letters, "groups"],
      ...rows.map(({ partner, cells, filled: of }) => [
        partner.name,
        ...cells.map(({ networks }) => (networks.length === 0 ? "-" : String(networks.length))),
        `${of.numerator} of ${of.denominator}`,
      ]),
      ["Partners with one", ...columns.map(({ filled: of }) => String(of.numerator)), ""],
    ],
    groups.map((_, index) => index + 1),
  );
  return [
    "Which partner has a network for which group",
    ...(filled.denominator === 0
      ? ["  No partner and no group is on record for this question."]
      : [
          `  On record for ${filled.numerator} of ${filled.denominator} pairs of a partner and a group. A dash is none on record: unknown, not none.`,
          "",
          ...table.map((line) => `  ${line}`),
          "",
          ...groups.map((group, index) => `  ${letterOf(index)}  ${groupTitle(group)}`),
          "",
        ]),
    ...emptyText(matrix),
    "",
  ];
}

/** A, B, … Z, then AA and so on. */
function letterOf(index: number): string {
  const last = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? last : `${letterOf(Math.floor(index / 26) - 1)}${last}`;
}
