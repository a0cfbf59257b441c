import { fields } from "../shapes/fields.js";
import { document } from "../shapes/records.js";
import { code, oneOf, text } from "../shapes/values.js";

/**
 * What was done with a theme.
 *
 * Source: measures.md 2.2.
 */
export const disposition = oneOf(
  "adopted",
  "partly",
  "not-adopted",
  "out-of-scope",
  "under-consideration",
  "uncoded",
);

/**
 * Why, as a code, with words or a document where there are any.
 *
 * Source: taxonomies.md 9.6.
 */
export const dispositionReason = fields({ code: code("reason") }, { words: text(), document });
