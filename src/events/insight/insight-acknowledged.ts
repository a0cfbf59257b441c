import { defineEvent } from "../definition.js";
import { fields } from "../shapes/fields.js";
import { entity, yesOrNo } from "../shapes/values.js";

/**
 * Receipt of a report was acknowledged.
 *
 * Source: S.I. 2012/3094 reg 44.
 */
export const InsightAcknowledged = defineEvent({
  type: "InsightAcknowledged",
  about: "insight",
  version: 1,
  means: "receipt was acknowledged",
  data: fields({ by: entity("body"), inWriting: yesOrNo }),
  says: (data, name) =>
    `${name(data.by)} acknowledged receipt ${data.inWriting ? "in writing" : "but not in writing"}.`,
});
