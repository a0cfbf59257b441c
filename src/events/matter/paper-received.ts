import { defineEvent } from "../definition.js";
import { quoted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { claim, document } from "../shapes/records.js";
import { entity, eventReference, text } from "../shapes/values.js";

/** Decision-makers had a paper before them, with what it claims about engagement. */
export const PaperReceived = defineEvent({
  type: "PaperReceived",
  about: "matter",
  version: 1,
  means: "decision-makers had this before them",
  data: fields(
    { by: entity("body"), meeting: text(300), document },
    {},
    {
      activities: entity("activity"),
      themes: entity("theme"),
      assessments: eventReference,
      claims: claim,
    },
  ),
  says: (data, name) =>
    `${name(data.by)} received ${quoted(data.document.title)} at ${data.meeting}.`,
});
