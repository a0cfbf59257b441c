import { shape, type Shape } from "./shape.js";

/** A plain JSON value. */
export type Json =
  | string
  | number
  | boolean
  | null
  | ReadonlyArray<Json>
  | { readonly [name: string]: Json };

/** A JSON value of any form, such as the right data of a corrected event: its own definition decodes it. */
export const json: Shape<Json> = shape({ kind: "json" }, "a JSON value", (value): value is Json =>
  isJson(value, 0),
);

function isJson(value: unknown, depth: number): boolean {
  if (depth > 64) return false;
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isSafeInteger(value);
  if (typeof value !== "object") return false;
  return Object.values(value).every((item) => isJson(item, depth + 1));
}
