import { defineEvent } from "../definition.js";
import { fields } from "../shapes/fields.js";

/** No more responses are taken. */
export const ConsultationClosed = defineEvent({
  type: "ConsultationClosed",
  about: "activity",
  version: 1,
  means: "no more responses are taken",
  data: fields({}),
  says: () => "The consultation closed for responses.",
});
