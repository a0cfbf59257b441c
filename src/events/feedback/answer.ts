import { fields } from "../shapes/fields.js";
import { code } from "../shapes/values.js";

/** A coded answer to a coded question. */
export const codedAnswer = fields({ question: code("question"), code: code("answer") });
