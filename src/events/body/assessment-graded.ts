import { defineEvent } from "../definition.js";
import { quoted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { period } from "../shapes/records.js";
import { code, eventReference, oneOf, text } from "../shapes/values.js";
import { notInOrder } from "../time/in-order.js";

/** An outside framework's outcome was graded for a period. */
export const AssessmentGraded = defineEvent({
  type: "AssessmentGraded",
  about: "body",
  version: 1,
  means: "an outside framework was graded",
  data: fields(
    {
      framework: oneOf("eds2", "eds2022", "iaf", "other"),
      period,
      outcome: text(300),
      grade: text(100),
    },
    {},
    {
      gradedBy: code("grader"),
      characteristics: code("protected-characteristic"),
      evidence: eventReference,
    },
  ),
  check: (data) => notInOrder("data.period.to", data.period.from, data.period.to),
  says: (data) =>
    `Outcome ${quoted(data.outcome)} of ${data.framework} was graded ${quoted(data.grade)} for ` +
    `${data.period.from} to ${data.period.to}.`,
});
