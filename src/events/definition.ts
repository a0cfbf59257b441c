import type * as t from "io-ts";
import type { EntityKind } from "./entity.js";
import type { Json } from "./shapes/json.js";
import type { AnyShape } from "./shapes/shape.js";

/** Turns an entity id into what a reader calls it: a title or name where one is known, else the id. */
export type NameOf = (entity: string) => string;

/**
 * What one type of event is: everything else about it is derived from this.
 *
 * The references to check, the catalogue page, JSON Schema and the sealed fields are read off `data`.
 */
export interface EventDefinition<
  Type extends string,
  About extends EntityKind,
  Data extends AnyShape,
> {
  /** The name, in the past tense. */
  readonly type: Type;
  /** The kind of entity it is about. */
  readonly about: About;
  /** The version of its data. */
  readonly version: number;
  /** What recording it says, in one plain clause for the catalogue. */
  readonly means: string;
  /** The shape of its data. */
  readonly data: Data;
  /** How older data becomes today's: the one at index i takes version i + 1 to version i + 2. */
  readonly upcasts?: ReadonlyArray<(data: Json) => Json>;
  /** What is wrong with data whose fields are each right; undefined when nothing is. */
  readonly check?: (data: t.TypeOf<Data>) => Problem | undefined;
  /** One plain sentence for the timeline. */
  readonly says: (data: t.TypeOf<Data>, name: NameOf) => string;
}

/** One thing wrong with an event: where in it, and what would be accepted. */
export interface Problem {
  /** A path into the event, such as `data.matters[0].matter`. */
  readonly at: string;
  /** What would be accepted there. */
  readonly accepted: string;
}

/**
 * Defines one type of event.
 *
 * @example
 * const MatterWithdrawn = defineEvent({
 *   type: "MatterWithdrawn",
 *   about: "matter",
 *   version: 1,
 *   means: "it will not go on",
 *   data: fields({ reason: text() }),
 *   says: (data) => `The matter was withdrawn: ${data.reason}`,
 * });
 * MatterWithdrawn.type; //=> "MatterWithdrawn"
 */
export function defineEvent<
  const Type extends string,
  const About extends EntityKind,
  Data extends AnyShape,
>(definition: EventDefinition<Type, About, Data>): EventDefinition<Type, About, Data> {
  return definition;
}
