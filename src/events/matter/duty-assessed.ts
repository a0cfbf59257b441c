import { defineEvent } from "../definition.js";
import { quoted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { limb } from "../shapes/records.js";
import { code, day, entity, oneOf, text } from "../shapes/values.js";
import { affected, exemption, impact } from "./assessment.js";

/**
 * Someone judged whether and how the duty applies.
 *
 * Source: law.md 5.3, nine fields.
 */
export const DutyAssessed = defineEvent({
  type: "DutyAssessed",
  about: "matter",
  version: 1,
  means: "someone judged whether and how the duty applies",
  data: fields(
    {
      duty: code("duty"),
      dutyBecause: text(),
      responsible: oneOf("yes", "no", "unclear"),
      limb,
      impact,
      substantial: oneOf("yes", "no", "not-judged"),
      affected,
      bedsReduced: oneOf("significant", "not-significant", "none", "not-judged"),
      alreadyKnown: text(),
      level: code("level"),
      proportionateBecause: text(),
      assessedBy: text(200),
      reviewOn: day,
    },
    {
      proposalVersion: code("proposal-version"),
      exemption,
      informationEnoughBecause: text(),
    },
    { authorities: entity("body"), methods: code("channel") },
  ),
  says: (data) =>
    data.duty === "none"
      ? `The ${data.assessedBy} judged that no duty to involve applied: ${quoted(data.dutyBecause)}.`
      : `The ${data.assessedBy} judged that ${data.duty} applied to this ${data.limb}, ` +
        `to be met at the level ${quoted(data.level)}.`,
});
