import { defineEvent } from "../definition.js";
import { counted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { text } from "../shapes/values.js";

/** Reach was checked part-way, so that gaps could still be closed. */
export const MidpointReviewed = defineEvent({
  type: "MidpointReviewed",
  about: "activity",
  version: 1,
  means: "reach was checked part-way",
  data: fields({}, {}, { gaps: text(500), changes: text(1_000) }),
  says: (data) =>
    `Reach was reviewed part-way: ${counted(data.gaps.length, "gap")} found and ` +
    `${counted(data.changes.length, "change")} made.`,
});
