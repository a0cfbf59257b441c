import { defineEvent } from "../definition.js";
import { fields } from "../shapes/fields.js";
import { day, entity, yesOrNo } from "../shapes/values.js";

/**
 * The dates given to the local authority moved.
 *
 * Source: S.I. 2013/218 reg 23.
 */
export const ScrutinyDatesChanged = defineEvent({
  type: "ScrutinyDatesChanged",
  about: "matter",
  version: 1,
  means: "those dates moved",
  data: fields(
    { authority: entity("body"), authorityInformed: yesOrNo, published: yesOrNo },
    { decisionDue: day, commentsDue: day },
  ),
  says: (data, name) =>
    `The dates given to ${name(data.authority)} moved: decision ${data.decisionDue ?? "unchanged"}, ` +
    `comments ${data.commentsDue ?? "unchanged"}.`,
});
