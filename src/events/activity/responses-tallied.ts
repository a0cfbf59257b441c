import { defineEvent } from "../definition.js";
import { counted, quoted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { document, period, tally } from "../shapes/records.js";
import { code, count, yesOrNo } from "../shapes/values.js";
import { notInOrder } from "../time/in-order.js";
import { talliedAnswer, talliedAnswerProblem } from "./tallied-answer.js";

/** Responses that are known only as counts; a breakdown divides a total tallied elsewhere. */
export const ResponsesTallied = defineEvent({
  type: "ResponsesTallied",
  about: "activity",
  version: 1,
  means: "responses known only as counts",
  data: fields(
    { channel: code("channel"), responses: count, breakdown: yesOrNo, source: document },
    { people: count, area: code("area"), period },
    { tallies: tally, answers: talliedAnswer },
  ),
  check: (data) =>
    talliedAnswerProblem(data.answers) ??
    notInOrder("data.period.to", data.period?.from, data.period?.to),
  says: (data) =>
    `${counted(data.responses, "response")} by ${data.channel} ${data.responses === 1 ? "was" : "were"} ` +
    `tallied from ${quoted(data.source.title)}${data.breakdown ? ", as part of a total" : ""}.`,
});
