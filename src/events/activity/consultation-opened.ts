import { defineEvent } from "../definition.js";
import { quoted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { document, matterLink } from "../shapes/records.js";
import { code, count, day, entity, oneOf, text } from "../shapes/values.js";
import { lawfulBasis, purpose } from "./words.js";

/** People can respond from now on. */
export const ConsultationOpened = defineEvent({
  type: "ConsultationOpened",
  about: "activity",
  version: 1,
  means: "people can respond",
  data: fields(
    { by: entity("body"), title: text(500), purpose },
    { calledA: text(200), closesOn: day, document, invited: count, lawfulBasis },
    {
      matters: matterLink,
      channels: code("channel"),
      audiences: code("group"),
      overlaps: oneOf("holiday", "pre-election"),
    },
  ),
  says: (data, name) =>
    `${name(data.by)} opened ${quoted(data.title)} for responses, ` +
    (data.closesOn === undefined ? "with no closing day set." : `to close on ${data.closesOn}.`),
});
