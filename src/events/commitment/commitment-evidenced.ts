import { defineEvent } from "../definition.js";
import { counted, quoted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { document } from "../shapes/records.js";
import { count, eventReference } from "../shapes/values.js";

/** Events or a document show that a promise was kept, where a count cannot. */
export const CommitmentEvidenced = defineEvent({
  type: "CommitmentEvidenced",
  about: "commitment",
  version: 1,
  means: "this shows it, where a count cannot",
  data: fields({}, { document, count, of: count }, { events: eventReference }),
  check: (data) =>
    data.document === undefined && data.events.length === 0
      ? { at: "data.events", accepted: "events, or a document" }
      : undefined,
  says: (data) => {
    const shown = data.document === undefined ? "" : ` by ${quoted(data.document.title)}`;
    const events =
      data.events.length === 0 ? "" : ` by ${counted(data.events.length, "event")} on record`;
    return `The promise was shown to be kept${shown}${shown !== "" && events !== "" ? " and" : ""}${events}.`;
  },
});
