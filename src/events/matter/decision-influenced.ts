import { defineEvent } from "../definition.js";
import { quoted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { day, entity, refersToPart, text } from "../shapes/values.js";
import { disposition, dispositionReason } from "./disposition.js";

/** What was heard changed, or did not change, a decision. */
export const DecisionInfluenced = defineEvent({
  type: "DecisionInfluenced",
  about: "matter",
  version: 1,
  means: "what was heard changed, or did not change, a decision",
  data: fields(
    { theme: entity("theme"), disposition },
    {
      decision: refersToPart("decision"),
      commitment: entity("commitment"),
      reason: dispositionReason,
      change: text(),
      reviewOn: day,
    },
  ),
  says: (data, name) => {
    const reason = data.reason === undefined ? "no reason recorded" : `reason: ${data.reason.code}`;
    return data.disposition === "uncoded"
      ? `${quoted(name(data.theme))} was answered, and nobody has recorded what the answer comes to (${reason}).`
      : `${quoted(name(data.theme))} was given the disposition ${data.disposition} (${reason}).`;
  },
});
