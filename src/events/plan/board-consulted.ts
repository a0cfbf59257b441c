import { defineEvent } from "../definition.js";
import { quoted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { document } from "../shapes/records.js";
import { entity } from "../shapes/values.js";

/**
 * A health and wellbeing board was given the draft and asked.
 *
 * Source: NHS Act 2006 s.14Z54.
 */
export const BoardConsulted = defineEvent({
  type: "BoardConsulted",
  about: "plan",
  version: 1,
  means: "a health and wellbeing board was given the draft and asked",
  data: fields({ board: entity("body"), draft: document }),
  says: (data, name) =>
    `${name(data.board)} was given the draft ${quoted(data.draft.title)} and asked for its view.`,
});
