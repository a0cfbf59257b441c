import { defineEvent } from "../definition.js";
import { quoted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { document } from "../shapes/records.js";
import { entity, text } from "../shapes/values.js";

/** The local authority answered a consultation. */
export const ScrutinyCommented = defineEvent({
  type: "ScrutinyCommented",
  about: "matter",
  version: 1,
  means: "the authority answered",
  data: fields({ authority: entity("body"), document }, { recommendation: text() }),
  says: (data, name) =>
    data.recommendation === undefined
      ? `${name(data.authority)} commented in ${quoted(data.document.title)}, without a recommendation.`
      : `${name(data.authority)} recommended in ${quoted(data.document.title)}: ${quoted(data.recommendation)}.`,
});
