import type { EntityKind } from "../entity.js";

/**
 * What a shape accepts, as data: the catalogue, JSON Schema and the list of references are read off it.
 */
export type Schema =
  | { readonly kind: "text"; readonly longest: number }
  | { readonly kind: "name"; readonly pattern: string }
  | { readonly kind: "count" }
  | { readonly kind: "integer"; readonly least: number; readonly most: number }
  | { readonly kind: "boolean" }
  | { readonly kind: "decimal" }
  | { readonly kind: "day" }
  | { readonly kind: "address" }
  | { readonly kind: "sha256" }
  | { readonly kind: "uuid" }
  | { readonly kind: "code"; readonly list: string }
  | { readonly kind: "one-of"; readonly words: ReadonlyArray<string> }
  | { readonly kind: "entity"; readonly of: ReadonlyArray<EntityKind> }
  | { readonly kind: "event" }
  | { readonly kind: "part"; readonly part: string; readonly use: "names" | "refers" }
  | { readonly kind: "sealed" }
  | { readonly kind: "json" }
  | { readonly kind: "list"; readonly item: Schema }
  | {
      readonly kind: "fields";
      readonly required: Readonly<Record<string, Schema>>;
      readonly lists: Readonly<Record<string, Schema>>;
      readonly optional: Readonly<Record<string, Schema>>;
    };
