import { inTime, whenKnown, type Claim } from "../../closed-loop/claim.js";
import type { NetworkDocument } from "../documents.js";
import { sizesOn, type NetworkSize } from "./network-size.js";

/** A network as it was on a day. */
export interface NetworkOn {
  readonly network: string;
  readonly name: string;
  readonly keptBy: string;
  readonly kind: string;
  readonly serves: ReadonlyArray<string>;
  readonly cadence?: string;
  /** The event that registered it, and when it had begun. */
  readonly begun: Claim;
  /** The latest size by each measure. */
  readonly sizes: ReadonlyArray<NetworkSize>;
  readonly closed?: { readonly on: string; readonly reason: string; readonly event: string };
}

/** The networks on record by a day, in the order of their ids, as they were on it. */
export function networksOn(
  documents: ReadonlyMap<string, NetworkDocument>,
  today: string,
): ReadonlyArray<NetworkOn> {
  return [...documents.values()]
    .flatMap((document) => networkOn(document, today) ?? [])
    .toSorted((one, other) => (one.network < other.network ? -1 : 1));
}

function networkOn({ network, ...of }: NetworkDocument, today: string): NetworkOn | undefined {
  const [first] = inTime(of.registered, today);
  if (first === undefined) return undefined;
  const { name, keptBy, kind, serves, cadence, event, at, position } = first;
  const ended = inTime(of.closed, today).at(-1);
  return {
    network,
    name,
    keptBy,
    kind,
    serves,
    ...(cadence === undefined ? {} : { cadence }),
    begun: { event, at, position },
    sizes: sizesOn(of.sized, today),
    ...(ended === undefined
      ? {}
      : { closed: { on: whenKnown(ended.at), reason: ended.reason, event: ended.event } }),
  };
}
