import { firstDay, lastDay, type DocumentsOf } from "engagement-ledger";
import { byTime, happenedBy, type Claim } from "../closed-loop/claim.js";
import type { Traced, Tracing } from "../figures/tracing.js";
import type { blanks } from "./blanks.js";
import type { Held } from "./held.js";
import type { NamedBody } from "./named-body.js";
import { bodiesOn, type BodyOn } from "./register/body-on.js";
import { networksOn, type NetworkOn } from "./register/network-on.js";

/** The folded documents of the networks. */
export type NetworkDocuments = DocumentsOf<typeof blanks>;

/** What a report on networks is about, worked out once for all of its parts. */
export interface InQuestion {
  readonly documents: NetworkDocuments;
  readonly today: string;
  /** The one body that it is about; of all where undefined. */
  readonly body: string | undefined;
  readonly bodies: ReadonlyMap<string, BodyOn>;
  /** The networks on record by today, in the order of their ids, those closed too. */
  readonly networks: ReadonlyArray<NetworkOn>;
  /** What was held in the days in question, the earliest first. */
  readonly held: ReadonlyArray<Held>;
  /** What was held, and may have been in those days: its day is not known well enough. */
  readonly undated: ReadonlyArray<Held>;
  readonly period: { readonly from?: string; readonly to: string };
  /** Whether something certainly happened in the days in question. */
  readonly within: (claim: Claim) => boolean;
  readonly named: (body: string) => NamedBody;
  readonly trace: Tracing;
}

/** Works out what a report is about. */
export function inQuestion(
  documents: NetworkDocuments,
  { today, scope = {} }: Traced,
  trace: Tracing,
): InQuestion {
  const { body, from, to } = scope;
  const last = to !== undefined && to < today ? to : today;
  const within = (claim: Claim): boolean =>
    happenedBy(claim, last) && (from === undefined || (firstDay(claim.at) ?? "") >= from);
  const bodies = bodiesOn(documents.bodies, today);
  const mayBeWithin = (claim: Claim): boolean =>
    !within(claim) &&
    (firstDay(claim.at) ?? "") <= last &&
    (from === undefined || lastDay(claim.at) >= from);
  const all = [...documents.holdings.values()].flatMap((one) =>
    one.held
      .filter(({ by }) => body === undefined || by === body)
      .map((said): Held => ({ ...said, activity: one.activity })),
  );
  return {
    documents,
    today,
    body,
    bodies,
    networks: networksOn(documents.networks, today),
    held: all.filter(within).toSorted(byTime),
    undated: all.filter(mayBeWithin).toSorted(byTime),
    period: { ...(from === undefined ? {} : { from }), to: last },
    within,
    named: (id) => ({ body: id, name: bodies.get(id)?.name ?? id }),
    trace,
  };
}
