import { defineEvent } from "../definition.js";
import { quoted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { document } from "../shapes/records.js";
import { code, day, text } from "../shapes/values.js";

/** Someone held that there was no time to involve or consult. */
export const UrgencyClaimed = defineEvent({
  type: "UrgencyClaimed",
  about: "matter",
  version: 1,
  means: "someone held that there was no time",
  data: fields(
    { duty: code("duty"), reason: text(), decidedBy: text(200) },
    { evidence: document, reviewOn: day },
  ),
  says: (data) =>
    `The ${data.decidedBy} held that there was no time under ${data.duty}: ${quoted(data.reason)}.`,
});
