import { fields } from "../shapes/fields.js";
import { code, day, namesPart, oneOf, text } from "../shapes/values.js";

/** One option of a proposal: put to people, or discarded and why, when and at which stage. */
export const option = fields(
  { id: namesPart("option"), title: text(500), status: oneOf("consulted", "discarded") },
  { reason: text(), discardedOn: day, stage: code("stage") },
);
