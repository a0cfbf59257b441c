import { defineEvent } from "../definition.js";
import { fields } from "../shapes/fields.js";
import { document } from "../shapes/records.js";
import { entity, yesOrNo } from "../shapes/values.js";

/**
 * A health and wellbeing board gave its opinion.
 *
 * Source: NHS Act 2006 s.14Z54.
 */
export const BoardOpinionGiven = defineEvent({
  type: "BoardOpinionGiven",
  about: "plan",
  version: 1,
  means: "a health and wellbeing board gave its opinion",
  data: fields({ board: entity("body"), takesProperAccount: yesOrNo, document }),
  says: (data, name) =>
    `${name(data.board)} gave its opinion that the draft ` +
    `${data.takesProperAccount ? "takes" : "does not take"} proper account of the strategy.`,
});
