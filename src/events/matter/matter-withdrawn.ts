import { defineEvent } from "../definition.js";
import { quoted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { text } from "../shapes/values.js";

/** A matter will not go on. */
export const MatterWithdrawn = defineEvent({
  type: "MatterWithdrawn",
  about: "matter",
  version: 1,
  means: "it will not go on",
  data: fields({ reason: text() }),
  says: (data) => `The matter was withdrawn: ${quoted(data.reason)}.`,
});
