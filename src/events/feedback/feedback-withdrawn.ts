import { defineEvent } from "../definition.js";
import { quoted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { text } from "../shapes/values.js";

/** The person took a response back. */
export const FeedbackWithdrawn = defineEvent({
  type: "FeedbackWithdrawn",
  about: "feedback",
  version: 1,
  means: "the person took it back",
  data: fields({}, { reason: text() }),
  says: (data) =>
    data.reason === undefined
      ? "A response was withdrawn by the person who gave it."
      : `A response was withdrawn by the person who gave it: ${quoted(data.reason)}.`,
});
