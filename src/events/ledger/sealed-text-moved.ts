import { defineEvent } from "../definition.js";
import { counted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { count } from "../shapes/values.js";

/** The ciphertexts were copied to a new place without the erased. */
export const SealedTextMoved = defineEvent({
  type: "SealedTextMoved",
  about: "ledger",
  version: 1,
  means: "the ciphertexts were copied to a new place without the erased",
  data: fields({ generation: count, kept: count }),
  says: (data) =>
    `Sealed text was moved to generation ${data.generation}, with ${counted(data.kept, "text")} kept.`,
});
