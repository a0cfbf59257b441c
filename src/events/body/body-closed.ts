import { defineEvent } from "../definition.js";
import { joined } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { entity } from "../shapes/values.js";

/** A body ended; its duties pass to its successors. */
export const BodyClosed = defineEvent({
  type: "BodyClosed",
  about: "body",
  version: 1,
  means: "it ended",
  data: fields({}, {}, { successors: entity("body") }),
  says: (data, name) =>
    data.successors.length === 0
      ? "The body ended, with no successor named."
      : `The body ended and was succeeded by ${joined(data.successors.map(name))}.`,
});
