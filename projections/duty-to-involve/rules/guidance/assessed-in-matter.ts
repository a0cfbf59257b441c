import { rowFor } from "../../bound-on.js";
import { decisionPoints } from "../../decision-points.js";
import { several } from "../../shown.js";
import type { BodyFacts } from "../facts.js";
import type { Answer } from "../finding.js";
import { dutyAssessed } from "../involvement/r-assess.js";
import type { MatterOfYear } from "./work-of-year.js";

/** What R-ASSESS finds for a matter of a body. */
export function assessedFor({ matter }: MatterOfYear, facts: BodyFacts): Answer {
  const { record, history, body, today } = facts;
  const outOfPlay: Answer = { outcome: "not-applicable", sentence: "R-ASSESS is not tested." };
  if (dutyAssessed.of !== "duty") return outOfPlay;
  const [decision] = decisionPoints(record, matter, history.body);
  const time = decision?.occurredAt ?? today;
  const row = rowFor(dutyAssessed, facts.boundOn(time), body, time);
  if (row._tag === "Answer") return row.answer;
  const answers = several(
    dutyAssessed.test({
      matter,
      activities: record.activities,
      record,
      body,
      history,
      today,
      duty: row.duty,
      ...(decision === undefined ? {} : { decision }),
    }),
  );
  return answers[0] ?? outOfPlay;
}
