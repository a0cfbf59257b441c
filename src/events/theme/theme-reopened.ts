import { defineEvent } from "../definition.js";
import { quoted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { text } from "../shapes/values.js";

/** A theme is open again. */
export const ThemeReopened = defineEvent({
  type: "ThemeReopened",
  about: "theme",
  version: 1,
  means: "it is open again",
  data: fields({ reason: text() }),
  says: (data) => `The theme was re-opened: ${quoted(data.reason)}.`,
});
