import { defineEvent } from "../definition.js";
import { quoted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { document } from "../shapes/records.js";

/**
 * The Secretary of State called a matter in.
 *
 * Source: NHS Act 2006 Schedule 10A.
 */
export const MatterCalledIn = defineEvent({
  type: "MatterCalledIn",
  about: "matter",
  version: 1,
  means: "the Secretary of State called it in",
  data: fields({ document }),
  says: (data) => `The Secretary of State called the matter in, in ${quoted(data.document.title)}.`,
});
