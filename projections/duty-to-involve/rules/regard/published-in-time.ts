import { earliestFirst } from "../../dossier/order.js";
import type { BodyFacts } from "../facts.js";
import type { Answer } from "../finding.js";
import { listed } from "../listed.js";
import { ownPlans, type PlanKind } from "../plans/own-plan.js";
import { documentCalled } from "./impact-assessments.js";
import { firstDue, publicationsDue, type Due } from "./publication-intervals.js";
import type { Kept } from "../../dossier/noted.js";

/** A document on equality that is published again and again. */
export interface EqualityDocument {
  /** Its kind. */
  readonly kind: PlanKind;
  /** What to call it in a sentence. */
  readonly called: string;
  /** The most years between two publications. */
  readonly years: number;
}

type Published = Kept<"PlanPublished">;

/** Tests that a document was published often enough by a day, the body being one that has to. */
export function publishedInTime(
  { kind, called, years }: EqualityDocument,
  facts: BodyFacts,
  until: string,
): Answer {
  const { history, body } = facts;
  const evidence = earliestFirst(ownPlans(facts, [kind]).flatMap(({ published }) => published));
  const began = history.registered?.from;
  if (evidence.length === 0 && until < firstDue && until < facts.today)
    return {
      outcome: "not-applicable",
      sentence: `${body} ended before ${firstDue}, by which ${called} first had to be published.`,
      evidence: history.registered === undefined ? [] : [history.registered],
    };
  const all = publicationsDue(evidence, {
    years,
    until,
    ...(began === undefined ? {} : { began }),
  });
  if (all.length === 0) return firstDayNotKnown(called, body, began ?? "");
  const late = all.filter(({ when }) => when === "too-late");
  const missing = late.map(({ by }) => `${called} published by ${by}`);
  if (late.length > 0)
    return {
      outcome: "evidence-missing",
      ...(late.every(({ came }) => came !== undefined) ? { details: ["published-late"] } : {}),
      sentence: `Not on record in time, of ${called}: ${listed(late.map(lateCalled))}.`,
      evidence,
      missing,
    };
  const unknown = all.filter(({ when }) => when === "imprecise-date");
  if (unknown.length > 0)
    return {
      outcome: "not-decidable",
      details: ["imprecise-date"],
      sentence: `Days of publication are not known exactly enough, of ${called}: ${listed(unknown.map(lateCalled))}.`,
      evidence,
      missing: unknown.map(({ by }) => `${called} known to be published by ${by}`),
      judgement: {
        needed: `the exact days on which ${called} was published`,
        whoCould: "whoever recorded them, by recording EventCorrected with a more exact occurredAt",
      },
    };
  const last = evidence.at(-1);
  const next = all.at(-1)?.by ?? "";
  if (last === undefined)
    return {
      outcome: "not-yet-due",
      sentence: `No ${called} is on record; the first is due by ${next}.`,
      missing: [`${called} published by ${next}`],
    };
  return {
    outcome: "evidence-found",
    sentence: `Each publication of ${called} on record came in time, the last ${documentCalled(last)}; the next is due by ${next}.`,
    evidence,
  };
}

function lateCalled({ by, after, came }: Due<Published>): string {
  const since = after === undefined ? "the first" : `the next after ${documentCalled(after)}`;
  const found = came === undefined ? "none is on record" : `${documentCalled(came)} came`;
  return `${since} was due by ${by}, ${found}`;
}

function firstDayNotKnown(called: string, body: string, began: string): Answer {
  const needed = `by when ${body}, which began on ${began}, first had to publish ${called}`;
  return {
    outcome: "not-decidable",
    details: ["law-unverified"],
    sentence: `No ${called} is on record, and ${needed} is not known here.`,
    missing: [`${called} published`],
    judgement: { needed, whoCould: "whoever keeps the rules, with a lawyer" },
  };
}
