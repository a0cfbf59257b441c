import { eventTypes, type EventType } from "../event.js";
import { definitions } from "../lookup.js";
import { walkTo, type Walk } from "../shapes/walk.js";
import { audiences } from "./audiences.js";
import { channels } from "./channels.js";
import { protectedCharacteristics } from "./characteristics.js";
import { claimMeasures } from "./claim-measures.js";
import type { CodeList } from "./code-list.js";
import { contents } from "./contents.js";
import { core20Plus5 } from "./core20plus5.js";
import { finerBodyKinds } from "./finer-body-kinds.js";
import { formats } from "./formats.js";
import { inclusionHealthGroups } from "./inclusion-health-groups.js";
import { levels } from "./levels.js";
import { namedGroups } from "./named-groups.js";
import { needs } from "./needs.js";
import { reasons } from "./reasons.js";
import { seldomHeardGroups } from "./seldom-heard-groups.js";
import { stages } from "./stages.js";

/** A code that its list does not have: kept all the same, and reported. */
export interface UnknownCode {
  /** The list, as the catalogue names it. */
  readonly list: string;
  /** The code. */
  readonly code: string;
}

const known: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["body-kind", codesOf(finerBodyKinds)],
  ["channel", codesOf(channels)],
  ["claim-measure", codesOf(claimMeasures)],
  ["contents", codesOf(contents)],
  ["event-type", new Set<string>(eventTypes)],
  ["format", codesOf(formats)],
  ["group", codesOf(audiences, core20Plus5, inclusionHealthGroups, namedGroups, seldomHeardGroups)],
  ["level", codesOf(levels)],
  ["need", codesOf(needs)],
  ["network-kind", new Set([...codesOf(channels), "staff"])],
  ["protected-characteristic", codesOf(protectedCharacteristics)],
  ["reason", codesOf(reasons)],
  ["stage", codesOf(stages)],
]);

/**
 * Tells whether a list of the catalogue has a code. A list without data, such as areas, has every code.
 *
 * @example
 * isKnownCode("channel", "focus-group"); //=> true
 * isKnownCode("channel", "hologram"); //=> false
 */
export function isKnownCode(list: string, code: string): boolean {
  return known.get(list)?.has(code) ?? true;
}

/** The codes in the data of an event that their lists do not have. */
export function unknownCodesIn(type: EventType, data: unknown): ReadonlyArray<UnknownCode> {
  const found: UnknownCode[] = [];
  walks.get(type)?.(data, "data", found);
  return found;
}

const walks = new Map<string, Walk<UnknownCode>>();
for (const [type, { data }] of definitions) {
  const walk = walkTo<UnknownCode>(data.schema, (schema) => {
    if (schema.kind !== "code" || !known.has(schema.list)) return undefined;
    const { list } = schema;
    return (code, _at, unknown) => {
      if (typeof code === "string" && !isKnownCode(list, code)) unknown.push({ list, code });
    };
  });
  if (walk !== undefined) walks.set(type, walk);
}

function codesOf(...lists: ReadonlyArray<CodeList>): ReadonlySet<string> {
  return new Set(lists.flatMap(({ codes }) => codes.map(({ code }) => code)));
}
