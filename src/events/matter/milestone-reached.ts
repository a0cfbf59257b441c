import { defineEvent } from "../definition.js";
import { quoted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { document } from "../shapes/records.js";
import { oneOf, text } from "../shapes/values.js";

/** A step that can bind the body was reached, such as one of a procurement. */
export const MilestoneReached = defineEvent({
  type: "MilestoneReached",
  about: "matter",
  version: 1,
  means: "a step that can bind the body, such as a procurement's",
  data: fields(
    {
      kind: oneOf(
        "specification-issued",
        "preferred-bidder",
        "provider-chosen",
        "contract-signed",
        "launched",
        "other",
      ),
    },
    { what: text(), document },
  ),
  says: (data) => `The milestone ${quoted(data.what ?? data.kind)} was reached.`,
});
