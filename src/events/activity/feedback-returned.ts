import { defineEvent } from "../definition.js";
import { joined, quoted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { document } from "../shapes/records.js";
import { code, entity, text, yesOrNo } from "../shapes/values.js";

/** People were told what happened to what they said. */
export const FeedbackReturned = defineEvent({
  type: "FeedbackReturned",
  about: "activity",
  version: 1,
  means: "people were told what happened",
  data: fields(
    { channel: code("channel"), message: text(), saysWhatChanged: yesOrNo, saysWhyNot: yesOrNo },
    { everyone: yesOrNo, document },
    { themes: entity("theme"), feedback: entity("feedback"), groups: code("group") },
  ),
  check: (data) =>
    data.everyone !== true && data.themes.length === 0 && data.feedback.length === 0
      ? { at: "data.themes", accepted: "themes, feedback, or everyone: true" }
      : undefined,
  says: (data) => {
    const groups = data.groups.length === 0 ? "people" : joined(data.groups);
    const told = data.everyone === true ? "everyone who took part" : groups;
    return `What happened was told to ${told} by ${data.channel}: ${quoted(data.message)}.`;
  },
});
