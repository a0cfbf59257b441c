import { defineEvent } from "../definition.js";
import { counted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { day, entity, text, yesOrNo } from "../shapes/values.js";

/** The body answered the authority's recommendation; recorded again as steps are taken. */
export const ScrutinyAnswered = defineEvent({
  type: "ScrutinyAnswered",
  about: "matter",
  version: 1,
  means: "the body answered the recommendation; recorded again as steps are taken",
  data: fields(
    { authority: entity("body"), agrees: yesOrNo, authorityNotified: yesOrNo },
    {},
    { stepsToAgree: fields({ on: day, what: text() }) },
  ),
  says: (data, name) =>
    `The recommendation of ${name(data.authority)} was ${data.agrees ? "agreed" : "not agreed"}, with ` +
    `${counted(data.stepsToAgree.length, "step")} taken to agree.`,
});
