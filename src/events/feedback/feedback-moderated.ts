import { defineEvent } from "../definition.js";
import { fields } from "../shapes/fields.js";
import { oneOf } from "../shapes/values.js";

/** A response was held back, released, left out or cleared for quoting. */
export const FeedbackModerated = defineEvent({
  type: "FeedbackModerated",
  about: "feedback",
  version: 1,
  means: "it was held back, released, left out or cleared for quoting, and why",
  data: fields({
    decision: oneOf("held", "released", "excluded", "quotable"),
    reason: oneOf("late", "duplicate", "campaign", "test", "offensive", "identifies", "other"),
    by: oneOf("person", "automatic"),
  }),
  says: (data) => `A response was marked ${data.decision} (reason: ${data.reason}; ${data.by}).`,
});
