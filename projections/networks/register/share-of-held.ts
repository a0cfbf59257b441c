import { figure, type Figure } from "../../figures/figure.js";
import { eventsOf } from "../events-of.js";
import type { Held } from "../held.js";
import type { InQuestion } from "../in-question.js";
import type { NetworkOn } from "./network-on.js";

/** How many of the activities held used a network of some sort. */
export function shareOfHeld(
  { networks, held, trace }: InQuestion,
  path: string,
  counts: (network: NetworkOn, one: Held) => boolean,
): Figure {
  const byId = new Map(networks.map((one) => [one.network, one]));
  const pairs = held.flatMap((one) =>
    one.networks.flatMap((id) => {
      const network = byId.get(id);
      return network !== undefined && counts(network, one) ? [{ one, network }] : [];
    }),
  );
  return figure(
    new Set(pairs.map(({ one }) => one.activity)).size,
    new Set(held.map(({ activity }) => activity)).size,
    trace.of(path, eventsOf([...held, ...pairs.map(({ network }) => network.begun)])),
  );
}
