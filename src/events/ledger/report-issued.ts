import { defineEvent } from "../definition.js";
import { quoted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { code, count, day, oneOf, sha256Hex, text } from "../shapes/values.js";

/** Figures or evidence left the body. */
export const ReportIssued = defineEvent({
  type: "ReportIssued",
  about: "ledger",
  version: 1,
  means: "figures or evidence left the body",
  data: fields({
    kind: oneOf("pack", "package", "document"),
    scope: text(300),
    position: count,
    reportingDate: day,
    profile: code("disclosure-profile"),
    sha256: sha256Hex,
  }),
  says: (data) =>
    `A ${data.kind} on ${quoted(data.scope)} was issued for the reporting date ${data.reportingDate} ` +
    `under the disclosure profile ${data.profile}.`,
});
