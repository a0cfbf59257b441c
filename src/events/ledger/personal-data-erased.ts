import { defineEvent } from "../definition.js";
import { counted, quoted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { code, count, text, uuid, yesOrNo } from "../shapes/values.js";
import { privacyKey } from "./keys.js";

/**
 * A subject's keys were destroyed. Nothing here may name anybody.
 *
 * Source: privacy.md 5.
 */
export const PersonalDataErased = defineEvent({
  type: "PersonalDataErased",
  about: "ledger",
  version: 1,
  means: "a subject's keys were destroyed",
  data: fields(
    {
      subject: uuid,
      because: text(1_000),
      basis: code("erasure-basis"),
      decidedBy: text(200),
      sealedFields: count,
      epoch: count,
      ciphertextDeleted: yesOrNo,
    },
    { requestReference: text(200) },
    { keys: privacyKey, keyCommitments: privacyKey },
  ),
  says: (data) =>
    `A person’s sealed text (${counted(data.sealedFields, "field")}) was erased by decision of the ` +
    `${data.decidedBy}: ${quoted(data.because)}.`,
});
