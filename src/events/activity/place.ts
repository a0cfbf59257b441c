import { fields } from "../shapes/fields.js";
import { code, oneOf, text } from "../shapes/values.js";

/** Where an activity was held: on people's own ground, on the body's, or online. */
export const place = fields(
  { venue: oneOf("theirs", "ours", "online") },
  { name: text(200), area: code("area") },
);
