import { defineEvent } from "../definition.js";
import { quoted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { document } from "../shapes/records.js";
import { entity, oneOf } from "../shapes/values.js";

/**
 * A stage of assurance was passed.
 *
 * Source: law.md 5.4.
 */
export const AssuranceGiven = defineEvent({
  type: "AssuranceGiven",
  about: "matter",
  version: 1,
  means: "an assurance stage was passed",
  data: fields({ stage: oneOf("sense-check", "checkpoint"), by: entity("body"), document }),
  says: (data, name) =>
    `${name(data.by)} passed the assurance stage ${quoted(data.stage)} in ${quoted(data.document.title)}.`,
});
