import type { EventType } from "./event.js";
import { definitions } from "./lookup.js";
import type { Schema } from "./shapes/schema.js";
import { walkTo, type Walk } from "./shapes/walk.js";

/** Something that must be on record already: an entity, an event, or a part of the event's own entity. */
export type Reference =
  | { readonly kind: "entity"; readonly at: string; readonly entity: string }
  | { readonly kind: "event"; readonly at: string; readonly event: string }
  | { readonly kind: "part"; readonly at: string; readonly part: string; readonly name: string };

/** A part of its entity that an event names, for later events to refer to. */
export interface NamedPart {
  /** The path of the name, such as `data.decision`. */
  readonly at: string;
  /** What kind of part, such as `decision`. */
  readonly part: string;
  /** Its name. */
  readonly name: string;
}

/**
 * What the data of an event refers to, with the path of each reference.
 *
 * @example
 * referencesIn("ReviewHeld", { of: "0190163d-8694-739b-aea5-966c26f8ad91" })[0]?.at; //=> "data.of"
 */
export function referencesIn(type: EventType, data: unknown): ReadonlyArray<Reference> {
  return walk(referenceWalks, type, data);
}

/**
 * The parts that the data of an event names.
 *
 * @example
 * partsNamedIn("CommitteeConstituted", { committee: "quality" })[0]?.name; //=> "quality"
 */
export function partsNamedIn(type: EventType, data: unknown): ReadonlyArray<NamedPart> {
  return walk(partWalks, type, data);
}

/** The paths of the sealed fields that are present, in data as given or as read. */
export function sealedIn(type: EventType, data: unknown): ReadonlyArray<string> {
  return walk(sealedWalks, type, data);
}

const referenceWalks = compiled(toReference);
const partWalks = compiled(toNamedPart);
const sealedWalks = compiled(toSealed);

function toReference(schema: Schema): Walk<Reference> | undefined {
  if (schema.kind === "entity")
    return (entity, at, found) => {
      if (typeof entity === "string") found.push({ kind: "entity", at, entity });
    };
  if (schema.kind === "event")
    return (event, at, found) => {
      if (typeof event === "string") found.push({ kind: "event", at, event });
    };
  if (schema.kind !== "part" || schema.use !== "refers") return undefined;
  return (name, at, found) => {
    if (typeof name === "string") found.push({ kind: "part", at, part: schema.part, name });
  };
}

function toNamedPart(schema: Schema): Walk<NamedPart> | undefined {
  if (schema.kind !== "part" || schema.use !== "names") return undefined;
  return (name, at, found) => {
    if (typeof name === "string") found.push({ at, part: schema.part, name });
  };
}

function toSealed(schema: Schema): Walk<string> | undefined {
  return schema.kind === "sealed" ? (_, at, found) => found.push(at) : undefined;
}

function compiled<Found>(
  visit: (schema: Schema) => Walk<Found> | undefined,
): ReadonlyMap<string, Walk<Found>> {
  const walks = new Map<string, Walk<Found>>();
  for (const [type, { data }] of definitions) {
    const path = walkTo(data.schema, visit);
    if (path !== undefined) walks.set(type, path);
  }
  return walks;
}

function walk<Found>(
  walks: ReadonlyMap<string, Walk<Found>>,
  type: EventType,
  data: unknown,
): ReadonlyArray<Found> {
  const found: Found[] = [];
  walks.get(type)?.(data, "data", found);
  return found;
}
