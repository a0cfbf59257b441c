import { defineEvent } from "../definition.js";
import { fields } from "../shapes/fields.js";
import { document } from "../shapes/records.js";
import { day, entity } from "../shapes/values.js";

/**
 * The local authority was consulted.
 *
 * Source: S.I. 2013/218 reg 23.
 */
export const ScrutinyConsulted = defineEvent({
  type: "ScrutinyConsulted",
  about: "matter",
  version: 1,
  means: "the local authority was consulted",
  data: fields(
    { by: entity("body"), authority: entity("body") },
    { forProvider: entity("body"), decisionDue: day, commentsDue: day, datesPublished: document },
    { jointFor: entity("body") },
  ),
  says: (data, name) =>
    `${name(data.by)} consulted ${name(data.authority)}, with comments due ` +
    `${data.commentsDue === undefined ? "on a day not set" : `by ${data.commentsDue}`}.`,
});
