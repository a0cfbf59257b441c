import { defineEvent } from "../definition.js";
import { quoted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { limb } from "../shapes/records.js";
import { code, entity, text } from "../shapes/values.js";

/** A plan, a proposal or a decision to which the duty attaches is in hand. */
export const MatterOpened = defineEvent({
  type: "MatterOpened",
  about: "matter",
  version: 1,
  means: "a plan, proposal or decision is in hand",
  data: fields(
    { by: entity("body"), title: text(500), summary: text(), limb },
    { responsible: entity("body"), owner: text(200) },
    { services: text(300), areas: code("area"), decisionMakers: entity("body") },
  ),
  says: (data, name) => `${name(data.by)} opened the matter ${quoted(data.title)} (${data.limb}).`,
});
