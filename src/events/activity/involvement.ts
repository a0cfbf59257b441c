import { fields } from "../shapes/fields.js";
import { code, oneOf } from "../shapes/values.js";

/**
 * The roles that people take, which are no ladder.
 *
 * Source: taxonomies.md 9.2.
 */
export const involvement = oneOf("strategic", "supportive", "generative", "responsive");

/**
 * A need of people in one role that an activity met.
 *
 * Source: taxonomies.md 9.2.
 */
export const support = fields({ involvement, need: code("need") });
