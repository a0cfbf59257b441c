import { defineEvent } from "../definition.js";
import { fields } from "../shapes/fields.js";
import { entity, oneOf, yesOrNo } from "../shapes/values.js";
import { joined, quoted } from "../sentence.js";

/** The themes of a response were coded. */
export const FeedbackThemed = defineEvent({
  type: "FeedbackThemed",
  about: "feedback",
  version: 1,
  means: "its themes were coded",
  data: fields({ by: oneOf("person", "tool"), reviewed: yesOrNo }, {}, { themes: entity("theme") }),
  says: (data, name) =>
    `A response was coded by a ${data.by} to ` +
    `${data.themes.length === 0 ? "no theme" : joined(data.themes.map((theme) => quoted(name(theme))))}` +
    `${data.reviewed ? ", and the coding was reviewed" : ""}.`,
});
