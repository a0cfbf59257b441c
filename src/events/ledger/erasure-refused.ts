import { defineEvent } from "../definition.js";
import { quoted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { code, text, uuid } from "../shapes/values.js";

/**
 * A request to erase was considered and not granted.
 *
 * Nothing here may name anybody.
 */
export const ErasureRefused = defineEvent({
  type: "ErasureRefused",
  about: "ledger",
  version: 1,
  means: "a request to erase was considered and not granted",
  data: fields(
    { subject: uuid, because: text(1_000), basis: code("erasure-basis"), decidedBy: text(200) },
    { requestReference: text(200) },
  ),
  says: (data) =>
    `A request to erase was considered by the ${data.decidedBy} and not granted: ${quoted(data.because)}.`,
});
