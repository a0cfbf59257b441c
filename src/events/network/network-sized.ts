import { defineEvent } from "../definition.js";
import { counted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { count, oneOf } from "../shapes/values.js";

/** How many a network reaches; followers and circulation are never people involved. */
export const NetworkSized = defineEvent({
  type: "NetworkSized",
  about: "network",
  version: 1,
  means: "how many it reaches",
  data: fields({ measure: oneOf("members", "followers", "circulation", "places"), count }),
  says: (data) => `The network’s ${data.measure} numbered ${counted(data.count, "", "").trim()}.`,
});
