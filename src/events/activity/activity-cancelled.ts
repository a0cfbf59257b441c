import { defineEvent } from "../definition.js";
import { quoted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { text } from "../shapes/values.js";

/** An activity will not take place, or was withdrawn. */
export const ActivityCancelled = defineEvent({
  type: "ActivityCancelled",
  about: "activity",
  version: 1,
  means: "it will not take place, or was withdrawn",
  data: fields({ reason: text() }),
  says: (data) => `The activity was cancelled: ${quoted(data.reason)}.`,
});
