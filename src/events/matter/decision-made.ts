import { defineEvent } from "../definition.js";
import { quoted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { document } from "../shapes/records.js";
import { code, entity, namesPart, text, yesOrNo } from "../shapes/values.js";

/** A decision was made, under a name that later events refer to. */
export const DecisionMade = defineEvent({
  type: "DecisionMade",
  about: "matter",
  version: 1,
  means: "a decision was made",
  data: fields(
    {
      decision: namesPart("decision"),
      by: entity("body"),
      outcome: text(),
      reasons: text(),
      meeting: text(300),
    },
    { proposalVersion: code("proposal-version"), weightGiven: text(), inPublic: yesOrNo, document },
  ),
  says: (data, name) => `${name(data.by)} decided at ${data.meeting}: ${quoted(data.outcome)}.`,
});
