import type { Evidence } from "../../figures/evidence.js";
import { eventsOf } from "../events-of.js";
import type { InQuestion } from "../in-question.js";
import type { NamedBody } from "../named-body.js";
import { whenKnown } from "../../closed-loop/claim.js";
import type { NetworkOn } from "./network-on.js";

/** One network of the register, as it is on the day of the report. */
export interface NetworkRow extends Omit<NetworkOn, "keptBy" | "begun"> {
  readonly keptBy: NamedBody & { readonly formerly: ReadonlyArray<string> };
  /** When it had begun, no more precisely than is known. */
  readonly since: string;
  readonly evidence: Evidence;
}

/** The register of networks, in the order of their ids; or those that one body keeps. */
export function networkRows(question: InQuestion): ReadonlyArray<NetworkRow> {
  const { networks, body, bodies, named, trace } = question;
  return networks
    .filter(({ keptBy }) => body === undefined || keptBy === body)
    .map(({ begun, keptBy, ...network }, index) => {
      const { sizes, closed } = network;
      const events = [begun, ...sizes, ...(closed === undefined ? [] : [closed])];
      return {
        ...network,
        keptBy: { ...named(keptBy), formerly: bodies.get(keptBy)?.formerly ?? [] },
        since: whenKnown(begun.at),
        evidence: trace.of(`/networks/${index}`, eventsOf(events)),
      };
    });
}
