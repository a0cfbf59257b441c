import { catalogue } from "./catalogue.js";
import type { EventDefinition } from "./definition.js";
import type { EntityKind } from "./entity.js";
import type { AnyShape } from "./shapes/shape.js";

/** A definition whose type is not known to the compiler. */
export type AnyDefinition = EventDefinition<string, EntityKind, AnyShape>;

/** Every definition of the catalogue, by the name of its type. */
export const definitions: ReadonlyMap<string, AnyDefinition> = new Map<string, AnyDefinition>(
  Object.entries(catalogue),
);
