import { inTime, whenKnown } from "../../closed-loop/claim.js";
import type { BodyDocument } from "../documents.js";
import type { Said } from "../said.js";
import { sectorOf } from "./sector.js";

/** A body as it was on a day. */
export interface BodyOn {
  readonly body: string;
  readonly name: string;
  /** What it was called before, the oldest first. */
  readonly formerly: ReadonlyArray<string>;
  readonly kind: Said<"BodyRegistered">["kind"];
  readonly finerKind?: string;
  /** The part of public life that it belongs to. */
  readonly sector: string;
  /** When it ended, no more precisely than is known, and what came after it. */
  readonly closed?: { readonly on: string; readonly successors: ReadonlyArray<string> };
  /** The events that say so. */
  readonly events: ReadonlyArray<string>;
}

/** The bodies on record by a day, by their ids, as they were on it. */
export function bodiesOn(
  documents: ReadonlyMap<string, BodyDocument>,
  today: string,
): ReadonlyMap<string, BodyOn> {
  const found = [...documents.values()].flatMap((document) => bodyOn(document, today) ?? []);
  return new Map(
    found
      .toSorted((one, other) => (one.body < other.body ? -1 : 1))
      .map((body) => [body.body, body]),
  );
}

function bodyOn({ body, ...of }: BodyDocument, today: string): BodyOn | undefined {
  const [first] = inTime(of.registered, today);
  if (first === undefined) return undefined;
  const changes = inTime(of.changed, today);
  const names = [first.name, ...changes.flatMap(({ name }) => name ?? [])];
  const name = names.at(-1) ?? first.name;
  const kind = changes.findLast((change) => change.kind !== undefined)?.kind ?? first.kind;
  const finerKind =
    changes.findLast((change) => change.finerKind !== undefined)?.finerKind ?? first.finerKind;
  const ended = inTime(of.closed, today).at(-1);
  const until = first.until !== undefined && first.until < today ? first.until : undefined;
  const on = ended === undefined ? until : whenKnown(ended.at);
  return {
    body,
    name,
    formerly: [...new Set(names)].filter((earlier) => earlier !== name),
    kind,
    ...(finerKind === undefined ? {} : { finerKind }),
    sector: sectorOf(kind, finerKind),
    ...(on === undefined ? {} : { closed: { on, successors: [...(ended?.successors ?? [])] } }),
    events: [first, ...changes, ...(ended === undefined ? [] : [ended])].map(({ event }) => event),
  };
}
