import { fields } from "../shapes/fields.js";
import { namesPart, text } from "../shapes/values.js";

/** One recommendation of a report, to be answered by its name. */
export const recommendation = fields({ id: namesPart("recommendation"), text: text() });
