import { defineEvent } from "../definition.js";
import { quoted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { day, text } from "../shapes/values.js";

/** An answer will be late, and why. */
export const ReturnDelayed = defineEvent({
  type: "ReturnDelayed",
  about: "activity",
  version: 1,
  means: "an answer will be late, and why",
  data: fields({ reason: text(), expectedOn: day }),
  says: (data) =>
    `The answer will be late, expected on ${data.expectedOn}: ${quoted(data.reason)}.`,
});
