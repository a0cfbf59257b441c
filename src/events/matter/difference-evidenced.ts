import { defineEvent } from "../definition.js";
import { quoted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { document } from "../shapes/records.js";
import { entity, refersToPart, text } from "../shapes/values.js";

/** What changed for people since a theme was heard or a decision made. */
export const DifferenceEvidenced = defineEvent({
  type: "DifferenceEvidenced",
  about: "matter",
  version: 1,
  means: "what changed for people since",
  data: fields(
    { what: text() },
    { theme: entity("theme"), decision: refersToPart("decision"), document },
  ),
  check: (data) =>
    data.theme === undefined && data.decision === undefined
      ? { at: "data.theme", accepted: "a theme, or a decision" }
      : undefined,
  says: (data) => `A difference for people was recorded: ${quoted(data.what)}.`,
});
