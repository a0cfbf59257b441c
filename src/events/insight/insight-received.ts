import { defineEvent } from "../definition.js";
import { counted, quoted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { claim, document } from "../shapes/records.js";
import { day, entity, oneOf, yesOrNo } from "../shapes/values.js";
import { recommendation } from "./recommendation.js";

/**
 * Healthwatch, scrutiny or another body reported.
 *
 * Source: S.I. 2012/3094 reg 44.
 */
export const InsightReceived = defineEvent({
  type: "InsightReceived",
  about: "insight",
  version: 1,
  means: "Healthwatch, scrutiny or another body reported",
  data: fields(
    {
      from: entity("body"),
      kind: oneOf(
        "healthwatch-report",
        "healthwatch-referral",
        "scrutiny-report",
        "advice",
        "other",
      ),
      document,
    },
    {
      requestedOn: day,
      relevant: yesOrNo,
      excludedService: yesOrNo,
      ground: oneOf("several-recipients", "several-arrangers", "may-consult-board", "agreed"),
    },
    { to: entity("body"), recommendations: recommendation, claims: claim },
  ),
  says: (data, name) =>
    `${name(data.from)} reported in ${quoted(data.document.title)} with ` +
    `${counted(data.recommendations.length, "recommendation")}.`,
});
