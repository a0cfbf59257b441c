import { defineEvent } from "../definition.js";
import { quoted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { text, yesOrNo } from "../shapes/values.js";

/** A promise will not be kept, and why. */
export const CommitmentDeparted = defineEvent({
  type: "CommitmentDeparted",
  about: "commitment",
  version: 1,
  means: "it will not be kept, and why",
  data: fields({ reason: text() }, { told: yesOrNo }),
  says: (data) => `The promise will not be kept: ${quoted(data.reason)}.`,
});
