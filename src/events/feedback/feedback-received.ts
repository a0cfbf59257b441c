import { defineEvent } from "../definition.js";
import { quoted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { characteristic } from "../shapes/records.js";
import { sealedText } from "../shapes/sealed.js";
import { code, entity, sha256Hex, text } from "../shapes/values.js";
import { codedAnswer } from "./answer.js";
import { respondent } from "./respondent.js";

/** Someone said something: one response, with no more about the person than may be kept. */
export const FeedbackReceived = defineEvent({
  type: "FeedbackReceived",
  about: "feedback",
  version: 1,
  means: "someone said something",
  data: fields(
    { activity: entity("activity"), channel: code("channel"), respondent },
    {
      area: code("area"),
      text: sealedText,
      source: fields({ system: text(200), id: code("source-id"), file: sha256Hex }),
    },
    { characteristics: characteristic, answers: codedAnswer },
  ),
  says: (data, name) =>
    `A response (${data.respondent.kind}) to ${quoted(name(data.activity))} came by ${data.channel}.`,
});
