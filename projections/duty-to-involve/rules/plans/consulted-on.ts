import { involvementsOf } from "../../counting/involvement.js";
import { lateSentence, recordedLate } from "../../counting/recorded-late.js";
import { onDay } from "../../days.js";
import { before, best, worst } from "../../timing.js";
import type { BodyFacts } from "../facts.js";
import type { Answer } from "../finding.js";
import { listed } from "../listed.js";
import { orderDetail, orderNeeded, whyUndated } from "../order-unknown.js";
import type { Draft } from "./drafts.js";
import { givenUp, type OwnPlan } from "./own-plan.js";
import { askedThePublic } from "./public-audience.js";
import { revisionAnswer } from "./revision.js";

const missing = [
  "an activity that consulted the public on the draft, linked with the plan's matter, begun before publication",
];

/** Answers whether consultation of the public on a draft is on record before it was published. */
export function consultedOn(facts: BodyFacts, plan: OwnPlan, draft: Draft): Answer {
  const { edition, of } = draft;
  const outOfPlay =
    givenUp(facts, plan) ??
    (edition !== undefined && of === "revision" ? revisionAnswer(edition) : undefined);
  return { ...(outOfPlay ?? tested(facts, plan, draft)), check: of };
}

function tested(facts: BodyFacts, plan: OwnPlan, { edition, since, isLatest }: Draft): Answer {
  const matter = plan.matter === undefined ? undefined : facts.record.matters.get(plan.matter);
  const asked =
    matter === undefined
      ? []
      : involvementsOf({ matter, activities: facts.record.activities })
          .filter(askedThePublic)
          .map((one) => {
            const { occurredAt } = one.start;
            const after = since === undefined ? "in-time" : before(since.occurredAt, occurredAt);
            const early =
              edition === undefined ? "in-time" : before(occurredAt, edition.occurredAt);
            return { ...one, after, timing: worst([after, early]) };
          });
  const timing = best(asked.map((one) => one.timing));
  const about = asked.filter((one) => one.timing === timing && one.after !== "too-late");
  const called = listed([...new Set(about.map((one) => one.called))]);
  const evidence = [
    ...about.flatMap(({ start, link }) => [start, link]),
    ...(edition === undefined ? plan.started : [edition]),
  ];
  const published =
    edition === undefined
      ? `${plan.called} is not on record as published`
      : `${plan.called} was published ${onDay(edition.occurredAt)}`;
  if (about.length > 0 && timing === "in-time") {
    const late = recordedLate(
      about.map(({ start, link }) => [start, link]),
      edition,
    );
    return {
      outcome: "evidence-found",
      sentence:
        (edition === undefined
          ? `Consultation of the public on the draft has begun: ${called}; ${published}.`
          : `Consultation of the public on the draft began before ${published}: ${called}.`) +
        lateSentence(late, "the publication"),
      evidence,
      ...(late === undefined ? {} : { recordedLate: late }),
    };
  }
  if (about.length > 0 && timing !== "too-late")
    return {
      outcome: "not-decidable",
      details: orderDetail(timing),
      sentence: `Consultation of the public and a publication of the plan are ${whyUndated(timing)}: ${called}; ${published}.`,
      evidence,
      missing,
      judgement: orderNeeded,
    };
  const unlinked =
    plan.matter === undefined ? " No matter is recorded for the plan to link activities with." : "";
  const none = `No consultation of the public on the draft is on record, and ${published}.${unlinked}`;
  if (edition === undefined) return { outcome: "not-yet-due", sentence: none, evidence, missing };
  const isAfter = isLatest && about.length > 0;
  return {
    outcome: "evidence-missing",
    ...(isAfter ? { details: ["contradicted"] } : {}),
    sentence: isAfter
      ? `Consultation of the public began only after ${published}: ${called}.`
      : none,
    evidence,
    missing,
  };
}
