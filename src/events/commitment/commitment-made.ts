import { defineEvent } from "../definition.js";
import { quoted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { document } from "../shapes/records.js";
import { code, entity, oneOf, text } from "../shapes/values.js";
import { measure, measureProblem } from "./measure.js";

/** A body promised something that can be counted or shown. */
export const CommitmentMade = defineEvent({
  type: "CommitmentMade",
  about: "commitment",
  version: 1,
  means: "a body promised",
  data: fields(
    {
      by: entity("body"),
      words: text(),
      source: document,
      basis: oneOf("promise", "target", "cadence", "standing", "per-item", "tag-only"),
    },
    {
      owner: text(200),
      section: text(200),
      about: fields(
        {},
        {
          matter: entity("matter"),
          activity: entity("activity"),
          theme: entity("theme"),
          group: code("group"),
        },
      ),
    },
    { measures: measure },
  ),
  check: (data) => measureProblem("data.measures", data.measures),
  says: (data, name) =>
    `${name(data.by)} promised in ${quoted(data.source.title)}: ${quoted(data.words)}.`,
});
