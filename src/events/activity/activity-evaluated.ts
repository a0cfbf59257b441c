import { defineEvent } from "../definition.js";
import { quoted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { text, yesOrNo } from "../shapes/values.js";

/** What was learned from an activity. */
export const ActivityEvaluated = defineEvent({
  type: "ActivityEvaluated",
  about: "activity",
  version: 1,
  means: "what was learned",
  data: fields({ audienceInvolved: yesOrNo, findings: text(), learning: text() }),
  says: (data) =>
    `The activity was evaluated ${data.audienceInvolved ? "with" : "without"} its audience, ` +
    `and the learning was ${quoted(data.learning)}.`,
});
