import { defineEvent } from "../definition.js";
import { quoted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { eventReference, text } from "../shapes/values.js";

/** An earlier event should not count. */
export const EventVoided = defineEvent({
  type: "EventVoided",
  about: "ledger",
  version: 1,
  means: "an earlier event should not count",
  data: fields({ event: eventReference, because: text() }),
  says: (data) => `Event ${data.event} was voided: ${quoted(data.because)}.`,
});
