import { involvement } from "../activity/involvement.js";
import { fields } from "../shapes/fields.js";
import { code, entity, oneOf, uuid } from "../shapes/values.js";

/**
 * Who gave a response, as far as it may be known: a kind, and an opaque subject, never a name.
 *
 * Source: taxonomies.md 9.3; the four types of involvement, 9.2.
 */
export const respondent = fields(
  { kind: oneOf("individual", "carer", "representative", "staff", "organisation", "unknown") },
  { finerKind: code("respondent-kind"), involvement, subject: uuid, body: entity("body") },
);
