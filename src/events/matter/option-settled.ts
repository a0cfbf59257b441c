import { defineEvent } from "../definition.js";
import { quoted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { document } from "../shapes/records.js";
import { refersToPart, text } from "../shapes/values.js";

/** One option was fixed, by a decision or by an act that binds. */
export const OptionSettled = defineEvent({
  type: "OptionSettled",
  about: "matter",
  version: 1,
  means: "one option was fixed",
  data: fields({ option: refersToPart("option"), how: text() }, { document }),
  says: (data) => `Option ${data.option} was settled: ${quoted(data.how)}.`,
});
