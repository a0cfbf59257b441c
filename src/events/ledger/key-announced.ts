import { defineEvent } from "../definition.js";
import { fields } from "../shapes/fields.js";
import { count, text } from "../shapes/values.js";
import { signingKey } from "./keys.js";

/** A signing key begins to sign checkpoints from a size of the log on. */
export const KeyAnnounced = defineEvent({
  type: "KeyAnnounced",
  about: "ledger",
  version: 1,
  means: "a signing key begins",
  data: fields({ key: signingKey, fromSize: count }, { reason: text() }),
  says: (data) => `The signing key ${data.key} began at size ${data.fromSize}.`,
});
