import type { PublishedNetworks } from "engagement-ledger/projections";
import { bodyOf, type Cells } from "./csv-columns.js";
import { namedOrNone } from "./named-or-none.js";

/** The rows of CSV about networks: the matrix, channels to staff, sizes and uses. */
export function csvOfNetworks({
  matrix,
  networks,
  staff,
  use,
}: PublishedNetworks): ReadonlyArray<Cells> {
  return [
    ...matrix.rows.flatMap(({ partner, cells: ofRow }) =>
      ofRow.flatMap(({ group, networks: in_ }) =>
        namedOrNone(in_).map((one) => ({ row: "cell", ...bodyOf(partner), group, ...one })),
      ),
    ),
    ...staff.rows.flatMap(({ partner, networks: of }) =>
      namedOrNone(of).map((one) => ({ row: "staff", ...bodyOf(partner), ...one })),
    ),
    ...networks.flatMap(({ network, name, keptBy, sizes }) =>
      sizes.map(({ measure, count, asOf }) => ({
        row: "size",
        ...bodyOf(keptBy),
        network,
        network_name: name,
        what: measure,
        count,
        as_of: asOf,
      })),
    ),
    ...use.used.flatMap(({ network, name, keptBy, activities, matters }) =>
      [
        ...activities.map(({ activity, title }) => ({ about: activity, title })),
        ...matters.map(({ matter, title }) => ({ about: matter, title })),
      ].map((of) => ({ row: "use", ...of, ...bodyOf(keptBy), network, network_name: name })),
    ),
  ];
}
