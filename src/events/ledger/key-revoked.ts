import { defineEvent } from "../definition.js";
import { fields } from "../shapes/fields.js";
import { count, text } from "../shapes/values.js";
import { signingKey } from "./keys.js";

/** A signing key can no longer be trusted from a size of the log on. */
export const KeyRevoked = defineEvent({
  type: "KeyRevoked",
  about: "ledger",
  version: 1,
  means: "a signing key can no longer be trusted",
  data: fields({ key: signingKey, fromSize: count }, { reason: text() }),
  says: (data) => `The signing key ${data.key} was revoked from size ${data.fromSize} on.`,
});
