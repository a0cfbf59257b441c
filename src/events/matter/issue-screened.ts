import { defineEvent } from "../definition.js";
import { counted, quoted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { text } from "../shapes/values.js";

/** Someone screened an issue for engagement. */
export const IssueScreened = defineEvent({
  type: "IssueScreened",
  about: "matter",
  version: 1,
  means: "someone screened it for engagement",
  data: fields(
    { implications: text(), capability: text(), communityInterest: text() },
    { form: text(500) },
    { actions: text(1_000) },
  ),
  says: (data) =>
    `The issue was screened for engagement, with the implications ${quoted(data.implications)} and ` +
    `${counted(data.actions.length, "action")} to take.`,
});
