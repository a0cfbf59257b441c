import type * as t from "io-ts";
import { entity, text } from "./shapes/values.js";
import { fields } from "./shapes/fields.js";
import { isIdentifier } from "./shapes/identifiers.js";
import { shape } from "./shapes/shape.js";

/** Who recorded an event: an opaque id, never a name or an e-mail address; a role; a body. */
export const actor = fields(
  {
    id: shape(
      { kind: "name", pattern: "[A-Za-z0-9][A-Za-z0-9._:-]{0,127}" },
      "an opaque id: letters, digits and . _ : - , at most 128",
      (value): value is string =>
        typeof value === "string" &&
        /^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/.test(value) &&
        !isIdentifier(value),
    ),
  },
  { role: text(200), body: entity("body") },
);

/** Who recorded an event. */
export type Actor = t.TypeOf<typeof actor>;
