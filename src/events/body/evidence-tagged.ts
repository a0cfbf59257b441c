import { defineEvent } from "../definition.js";
import { counted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { code, eventReference, text } from "../shapes/values.js";

/** Events bear on a principle, an action or a theme of work. */
export const EvidenceTagged = defineEvent({
  type: "EvidenceTagged",
  about: "body",
  version: 1,
  means: "these events bear on a principle, an action or a theme of work",
  data: fields(
    { scheme: code("evidence-scheme"), code: code("evidence") },
    { because: text() },
    { events: eventReference },
  ),
  says: (data) =>
    `${counted(data.events.length, "event")} on record ${data.events.length === 1 ? "bears" : "bear"} on ` +
    `${data.code} of ${data.scheme}.`,
});
