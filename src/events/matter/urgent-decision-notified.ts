import { defineEvent } from "../definition.js";
import { quoted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { document } from "../shapes/records.js";
import { entity, refersToPart, text } from "../shapes/values.js";

/**
 * The authority was told of an urgent decision.
 *
 * Source: S.I. 2013/218 reg 23(2).
 */
export const UrgentDecisionNotified = defineEvent({
  type: "UrgentDecisionNotified",
  about: "matter",
  version: 1,
  means: "the authority was told of the decision, and why no consultation",
  data: fields(
    { authority: entity("body"), decision: refersToPart("decision"), document },
    { reason: text() },
  ),
  says: (data, name) =>
    `${name(data.authority)} was told of decision ${data.decision}, ` +
    (data.reason === undefined
      ? "with no reason recorded for not consulting."
      : `not consulted on because ${quoted(data.reason)}.`),
});
