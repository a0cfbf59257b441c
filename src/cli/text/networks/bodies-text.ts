import { onDay, type PublishedNetworks } from "engagement-ledger/projections";
import { setIn } from "../finding-text.js";
import { grouped } from "../grouped.js";
import { byName } from "./by-name.js";
import { sectorTitle } from "./sector-title.js";

type Body = PublishedNetworks["bodies"][number];

/** The register of bodies by sector, with their earlier names and those that ended. */
export function bodiesText({ bodies }: PublishedNetworks): ReadonlyArray<string> {
  const sorted = bodies.toSorted((one, other) => byName(one.sector, other.sector));
  return [
    `Bodies on record: ${bodies.length}`,
    ...grouped(sorted, ({ sector }) => sector).flatMap((of) =>
      setIn(`${sectorTitle(of[0].sector)}: ${of.map(said).toSorted(byName).join("; ")}`, 2),
    ),
    "",
  ];
}

function said({ name, formerly, closed }: Body): string {
  const notes = [
    ...(formerly.length === 0 ? [] : [`formerly ${formerly.join(", ")}`]),
    ...(closed === undefined ? [] : [`ended ${onDay(closed.on)}`]),
  ];
  return notes.length === 0 ? name : `${name} (${notes.join("; ")})`;
}
