import type { PublishedNetworks } from "engagement-ledger/projections";
import { setIn } from "../finding-text.js";
import { byName } from "./by-name.js";
import { networkLine } from "./network-line.js";
import { grouped } from "../grouped.js";

type Row = PublishedNetworks["networks"][number];

/** The networks by who keeps them, with their latest sizes. */
export function registerText({ networks }: PublishedNetworks): ReadonlyArray<string> {
  return [
    `Networks on record: ${networks.length}. Their sizes are not people who took part.`,
    ...grouped(
      networks.toSorted(
        (one, other) => byName(one.keptBy.name, other.keptBy.name) || byName(one.name, other.name),
      ),
      ({ keptBy }) => keptBy.body,
    ).flatMap((of) => [`  ${keeper(of[0])}`, ...of.flatMap((row) => setIn(networkLine(row), 4))]),
    "",
  ];
}

function keeper({ keptBy: { name, formerly } }: Row): string {
  return formerly.length === 0 ? name : `${name} (formerly ${formerly.join(", ")})`;
}
