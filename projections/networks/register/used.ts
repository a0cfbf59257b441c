import { compareClaims } from "engagement-ledger";
import type { Count, Figure } from "../../figures/figure.js";
import { byKey } from "../by-key.js";
import { eventsOf } from "../events-of.js";
import type { Held } from "../held.js";
import type { InQuestion } from "../in-question.js";
import type { NetworkOn } from "./network-on.js";
import { networkUse, type NetworkUse, type Uses } from "./network-use.js";
import { shareOfHeld } from "./share-of-held.js";

/** Which networks were used in the days in question, and whether they were there before. */
export interface NetworksUsed {
  readonly used: ReadonlyArray<NetworkUse>;
  /** The networks on record that nothing used. */
  readonly never: ReadonlyArray<{ readonly network: string; readonly name: string }>;
  /** Of the activities held, how many used a network that had certainly begun before. */
  readonly existing: Figure;
  /** Of the activities held, how many used any network. */
  readonly any: Figure;
  /** How many networks began in the days in question. */
  readonly begun: Count;
}

/**
 * Says which networks were used, and whether existing ones were used rather than new ones made.
 *
 * Of an activity held many times, once is enough.
 *
 * Source: seeds.md S4-16.
 */
export function networksUsed(question: InQuestion): NetworksUsed {
  const { documents, networks, body, held, within, trace } = question;
  const links = [...documents.matters.values()].flatMap(({ matter, opened, linked }) =>
    body === undefined || opened.some(({ by }) => by === body)
      ? linked.filter(within).map((link) => ({ ...link, matter }))
      : [],
  );
  const heldWith = byKey(
    held.flatMap((each) => [...new Set<string>(each.networks)].map((id) => ({ id, each }))),
    ({ id }) => id,
  );
  const linkedTo = byKey(links, (link) => link.network ?? "");
  const uses = networks.map((one): Uses => ({
    one,
    held: (heldWith.get(one.network) ?? []).map(({ each }) => each),
    links: linkedTo.get(one.network) ?? [],
  }));
  const used = uses.filter(isUsed);
  const begun = networks.filter(
    (one) => within(one.begun) && (body === undefined || one.keptBy === body),
  );
  return {
    used: used.map((use, index) => networkUse(question, use, `/use/used/${index}`)),
    never: uses
      .filter((use) => !isUsed(use) && (body === undefined || use.one.keptBy === body))
      .map(({ one: { network, name } }) => ({ network, name })),
    existing: shareOfHeld(question, "/use/existing", wasThereBefore),
    any: shareOfHeld(question, "/use/any", () => true),
    begun: {
      value: begun.length,
      evidence: trace.of("/use/begun", eventsOf(begun.map((one) => one.begun))),
    },
  };
}

const isUsed = ({ held, links }: Uses): boolean => held.length + links.length > 0;

const wasThereBefore = (network: NetworkOn, { at }: Held): boolean =>
  compareClaims(network.begun.at, at) === "before";
