import { assessmentFor } from "../../counting/assessment.js";
import { countFor, type Counted } from "../../counting/counted.js";
import { lateSentence, recordedLate, worstDelay } from "../../counting/recorded-late.js";
import type { DutyLimb } from "../../duties/duty.js";
import { onDay } from "../../days.js";
import { before, best, worst, type Timing } from "../../timing.js";
import type { DecisionPoint, DutyFacts } from "../facts.js";
import type { Answer } from "../finding.js";
import { impactGate } from "../impact-gate.js";
import { listed } from "../listed.js";
import { orderDetail, orderNeeded, whyUndated } from "../order-unknown.js";

/** A group of stages that must each have involvement; the whole limb where there is one group. */
export interface StageGroup {
  /** What to call it. */
  readonly called: string;
  /** Whether involvement belongs to it. */
  readonly holds: (counted: Counted) => boolean;
}

/** Answers whether involvement that counts for a limb began before an impacting decision. */
export function involvementBefore(
  facts: DutyFacts,
  limb: DutyLimb,
  groups: ReadonlyArray<StageGroup>,
): Answer {
  const gate = impactGate(facts);
  if (gate !== undefined) return gate;
  const { counted, left } = countFor(facts, limb);
  const { decision } = facts;
  if (decision === undefined)
    return {
      outcome: "not-yet-due",
      sentence:
        `Nothing is decided yet; so far ${told(counted)} the limb ${limb}.` + notCounted(left),
      evidence: counted.flatMap(({ evidence }) => evidence),
    };
  const assessment = assessmentFor(facts.matter, decision);
  const judged = assessment === undefined ? [] : [assessment];
  const timed = groups.map((group) => timedGroup(group, counted, decision));
  const timing = worst(timed.map((group) => group.timing));
  const evidence = [
    ...judged,
    ...timed.flatMap(({ shown }) => shown.flatMap((one) => one.evidence)),
  ];
  if (timing === "in-time") {
    const late = worstDelay(
      timed.map(({ shown }) =>
        recordedLate(
          shown.map((one) => one.evidence),
          decision,
        ),
      ),
    );
    const shown = timed.flatMap((group) => group.shown);
    return {
      outcome: "evidence-found",
      sentence:
        `Before ${decision.called}, involvement counts for the limb ${limb}: ${called(shown)}.` +
        lateSentence(late),
      evidence: [...evidence, decision],
      ...(late === undefined ? {} : { recordedLate: late }),
    };
  }
  const lacking = timed.filter((group) => group.timing === timing);
  const where = lacking.map((group) => group.called).join(" and ");
  const missing = lacking.map(
    (group) =>
      `involvement for ${group.called} that counts and began before ${onDay(decision.occurredAt).replace(/^on /, "")}`,
  );
  if (timing !== "too-late")
    return {
      outcome: "not-decidable",
      details: orderDetail(timing),
      sentence: `Involvement for ${where} and ${decision.called} are ${whyUndated(timing)}: ${called(lacking.flatMap(({ shown }) => shown))}.`,
      evidence: [...evidence, decision],
      missing,
      judgement: orderNeeded,
    };
  const tooLate = lacking.flatMap(({ shown }) => shown);
  return {
    outcome: "evidence-missing",
    ...(tooLate.length > 0 ? { details: ["contradicted"] } : {}),
    sentence:
      `No involvement for ${where} that counts is on record as begun before ${decision.called}.` +
      (tooLate.length > 0 ? ` It began after: ${called(tooLate)}.` : "") +
      notCounted(left) +
      urgencies(facts),
    evidence: [...evidence, decision],
    missing,
  };
}

interface TimedGroup {
  readonly called: string;
  readonly timing: Timing;
  readonly shown: ReadonlyArray<Counted>;
}

function timedGroup(
  { called, holds }: StageGroup,
  counted: ReadonlyArray<Counted>,
  decision: DecisionPoint,
): TimedGroup {
  const timings = counted
    .filter(holds)
    .map((one) => ({ one, timing: before(one.start.occurredAt, decision.occurredAt) }));
  const timing = best(timings.map((each) => each.timing));
  return {
    called,
    timing,
    shown: timings.filter((each) => each.timing === timing).map(({ one }) => one),
  };
}

function called(counted: ReadonlyArray<Counted>): string {
  return listed([...new Set(counted.map((one) => one.called))]);
}

function told(counted: ReadonlyArray<Counted>): string {
  return counted.length === 0 ? "no involvement counts for" : `${called(counted)} counts for`;
}

function notCounted(left: ReadonlyArray<string>): string {
  return left.length === 0 ? "" : ` Not counted: ${listed(left)}.`;
}

function urgencies({ matter, duty }: DutyFacts): string {
  if (matter.urgencies.length === 0) return "";
  return ` Urgency was claimed; ${duty.provision} is tested without an exemption for urgency.`;
}
