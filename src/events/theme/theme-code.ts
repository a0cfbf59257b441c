import { fields } from "../shapes/fields.js";
import { code } from "../shapes/values.js";

/** A code of a list of themes, with the list and its version in the name of the scheme. */
export const themeCode = fields({ scheme: code("scheme"), code: code("theme") });
