import { defineEvent } from "../definition.js";
import { quoted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { day, text } from "../shapes/values.js";

/** A consultation will close later. */
export const ConsultationExtended = defineEvent({
  type: "ConsultationExtended",
  about: "activity",
  version: 1,
  means: "it will close later",
  data: fields({ closesOn: day, reason: text() }),
  says: (data) => `The consultation was extended to ${data.closesOn}: ${quoted(data.reason)}.`,
});
