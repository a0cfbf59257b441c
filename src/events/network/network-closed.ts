import { defineEvent } from "../definition.js";
import { quoted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { text } from "../shapes/values.js";

/** A network ended. */
export const NetworkClosed = defineEvent({
  type: "NetworkClosed",
  about: "network",
  version: 1,
  means: "it ended",
  data: fields({ reason: text() }),
  says: (data) => `The network ended: ${quoted(data.reason)}.`,
});
