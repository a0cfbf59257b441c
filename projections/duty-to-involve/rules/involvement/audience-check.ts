import { countFor, type Counted } from "../../counting/counted.js";
import { limbsOf } from "../../counting/limbs.js";
import { lateSentence, recordedLate } from "../../counting/recorded-late.js";
import { before, best, onOrBefore, type Timing } from "../../timing.js";
import type { DutyFacts } from "../facts.js";
import type { Answer } from "../finding.js";
import { withdrawnAnswer } from "../impact-gate.js";
import { listed } from "../listed.js";
import { orderDetail, orderNeeded, whyUndated } from "../order-unknown.js";

/** Answers whether counted involvement was for an audience, by any of some audience codes. */
export function audienceCheck(
  facts: DutyFacts,
  whom: string,
  codes: ReadonlyArray<string>,
): Answer {
  const { decision } = facts;
  const counted = [...limbsOf(facts.matter)].flatMap((limb) => countFor(facts, limb).counted);
  const forThem = counted.filter((one) =>
    one.held?.occurrence.audiences.some((audience) => codes.includes(audience)),
  );
  const timings = forThem.map((one) => timingOf(one, facts));
  const timing = best(timings);
  const shown = forThem.filter((_one, index) => timings[index] === timing);
  const called = listed([...new Set(shown.map((one) => one.called))]);
  const evidence = shown.flatMap((one) => one.evidence);
  const missing = [`involvement that counts, with the audience ${codes.join(" or ")}`];
  if (shown.length > 0 && timing === "in-time") {
    const late = recordedLate(
      shown.map((one) => one.evidence),
      decision,
    );
    return {
      outcome: "evidence-found",
      sentence: `Involvement that counts was for ${whom}: ${called}.${lateSentence(late)}`,
      evidence,
      ...(late === undefined ? {} : { recordedLate: late }),
    };
  }
  if (decision === undefined)
    return (
      withdrawnAnswer(facts) ?? {
        outcome: "not-yet-due",
        sentence: `No involvement that counts is on record as for ${whom}; nothing is decided yet.`,
        missing,
      }
    );
  if (shown.length > 0 && timing !== "too-late")
    return {
      outcome: "not-decidable",
      details: orderDetail(timing),
      sentence: `Involvement for ${whom} and ${decision.called} are ${whyUndated(timing)}: ${called}.`,
      evidence: [...evidence, decision],
      missing,
      judgement: orderNeeded,
    };
  return {
    outcome: "evidence-missing",
    ...(shown.length > 0 ? { details: ["contradicted"] } : {}),
    sentence:
      `No involvement that counts is on record as for ${whom} before ${decision.called}.` +
      (shown.length > 0 ? ` It began after: ${called}.` : ""),
    evidence: [...evidence, decision],
    missing,
  };
}

function timingOf({ start, link }: Counted, { decision }: DutyFacts): Timing {
  if (decision === undefined) return "in-time";
  return link.limb === "planning"
    ? onOrBefore(start.occurredAt, decision.occurredAt)
    : before(start.occurredAt, decision.occurredAt);
}
