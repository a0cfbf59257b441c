import { defineEvent } from "../definition.js";
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
      ? `${name(data.authority)} commented in “${data.document.title}”, without a recommendation.`
      : `${name(data.authority)} recommended in “${data.document.title}”: “${data.recommendation}”.`,
});
