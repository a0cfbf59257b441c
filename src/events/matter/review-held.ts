import { defineEvent } from "../definition.js";
import { quoted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { document } from "../shapes/records.js";
import { eventReference, text } from "../shapes/values.js";

/** Something that was kept for review was reviewed. */
export const ReviewHeld = defineEvent({
  type: "ReviewHeld",
  about: "matter",
  version: 1,
  means: "something kept for review was reviewed",
  data: fields({ of: eventReference, outcome: text() }, { document }),
  says: (data) => `A review was held, with the outcome ${quoted(data.outcome)}.`,
});
