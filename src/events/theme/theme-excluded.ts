import { defineEvent } from "../definition.js";
import { quoted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { oneOf, text } from "../shapes/values.js";

/** A theme is left out of the measures, and why. */
export const ThemeExcluded = defineEvent({
  type: "ThemeExcluded",
  about: "theme",
  version: 1,
  means: "it is left out of the measures",
  data: fields({
    reason: oneOf("praise-only", "duplicate", "withdrawn", "other"),
    because: text(),
  }),
  says: (data) =>
    `The theme was left out of the measures (${data.reason}): ${quoted(data.because)}.`,
});
