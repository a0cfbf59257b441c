import { defineEvent } from "../definition.js";
import { quoted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { json } from "../shapes/json.js";
import { entityName, eventReference, text } from "../shapes/values.js";
import { occurredAt } from "../time/occurred-at.js";

/** An earlier event was wrong, and this is right; what is absent was right before. */
export const EventCorrected = defineEvent({
  type: "EventCorrected",
  about: "ledger",
  version: 1,
  means: "an earlier event was wrong; this is right",
  data: fields(
    { event: eventReference, because: text() },
    { data: json, entity: entityName, occurredAt },
  ),
  check: (data) =>
    data.data === undefined && data.entity === undefined && data.occurredAt === undefined
      ? { at: "data.data", accepted: "what is right: data, entity or occurredAt" }
      : undefined,
  says: (data) => `Event ${data.event} was corrected: ${quoted(data.because)}.`,
});
