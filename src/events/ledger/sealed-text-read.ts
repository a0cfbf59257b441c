import { defineEvent } from "../definition.js";
import { quoted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { eventReference, text, uuid } from "../shapes/values.js";

/** Someone read what people wrote, and why. */
export const SealedTextRead = defineEvent({
  type: "SealedTextRead",
  about: "ledger",
  version: 1,
  means: "someone read what people wrote",
  data: fields({ purpose: text() }, { subject: uuid, event: eventReference }),
  check: (data) =>
    data.subject === undefined && data.event === undefined
      ? { at: "data.event", accepted: "a subject, or an event" }
      : undefined,
  says: (data) => `Sealed text was read: ${quoted(data.purpose)}.`,
});
