import { defineEvent } from "../definition.js";
import { fields } from "../shapes/fields.js";
import { oneOf, text } from "../shapes/values.js";

/** The first entry of every ledger. */
export const LedgerStarted = defineEvent({
  type: "LedgerStarted",
  about: "ledger",
  version: 1,
  means: "the first entry of every ledger",
  data: fields({ origin: text(300), clock: oneOf("system", "simulated") }, { continues: text() }),
  says: (data) =>
    `The ledger ${data.origin} was started with ` +
    `${data.clock === "system" ? "the system’s clock" : "a simulated clock"}.`,
});
