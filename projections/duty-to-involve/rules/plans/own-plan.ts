import type { EventOf } from "engagement-ledger";
import { onDay } from "../../days.js";
import { listOf, type Names } from "../../dossier/names.js";
import type { Kept, Noted } from "../../dossier/noted.js";
import { earliestFirst } from "../../dossier/order.js";
import type { PlanDossier } from "../../dossier/plan-dossier.js";
import { onOrBefore } from "../../timing.js";
import type { BodyFacts } from "../facts.js";
import type { Answer } from "../finding.js";
import { quoted } from "../quoted.js";

/** A kind of document that the law or a body asks for. */
export type PlanKind = EventOf<"PlanPublished">["data"]["kind"];

/** A plan of a kind on record for a body. */
export interface OwnPlan {
  /** The plan. */
  readonly plan: string;
  /** Its kind. */
  readonly kind: PlanKind;
  /** What to call it in a sentence. */
  readonly called: string;
  /** The matter to which its involvement is linked, as said last. */
  readonly matter?: string;
  /** That it is being prepared, the earliest first. */
  readonly started: ReadonlyArray<Kept<"PlanStarted">>;
  /** What was adopted or published, the earliest first. */
  readonly editions: ReadonlyArray<Kept<"PlanPublished">>;
  /** The editions that were public by the day of the question. */
  readonly published: ReadonlyArray<Kept<"PlanPublished">>;
  /** The boards given the draft. */
  readonly boardsConsulted: PlanDossier["boardsConsulted"];
  /** Their opinions. */
  readonly boardOpinions: PlanDossier["boardOpinions"];
  /** The activities said to present it. */
  readonly presentedIn: Names;
}

/** The plans of some kinds that are on record for a body, in the order of their ids. */
export function ownPlans(
  { history, record, today }: BodyFacts,
  kinds: ReadonlyArray<PlanKind>,
): ReadonlyArray<OwnPlan> {
  return listOf(history.plans).flatMap((id) => {
    const dossier = record.plans.get(id);
    if (dossier === undefined) return [];
    const { plan, boardsConsulted, boardOpinions, presentedIn } = dossier;
    return kinds.flatMap((kind) => {
      const isOwn = (one: { readonly kind: PlanKind; readonly by: string }): boolean =>
        one.kind === kind && one.by === history.body;
      const started = earliestFirst(dossier.started.filter(isOwn));
      const editions = earliestFirst(dossier.published.filter(isOwn));
      const matter = [...started, ...editions].findLast((one) => one.matter !== undefined)?.matter;
      return started.length + editions.length === 0
        ? []
        : [
            {
              plan,
              kind,
              called: calledOf(started, editions),
              ...(matter === undefined ? {} : { matter }),
              started,
              editions,
              published: editions.filter(
                ({ occurredAt }) => onOrBefore(occurredAt, today) !== "too-late",
              ),
              boardsConsulted,
              boardOpinions,
              presentedIn,
            },
          ];
    });
  });
}

function calledOf(
  started: ReadonlyArray<Noted>,
  editions: ReadonlyArray<Kept<"PlanPublished">>,
): string {
  const edition = editions.at(-1);
  if (edition !== undefined) return quoted(edition.document.title);
  const [begun] = started;
  return `the document begun ${begun === undefined ? "" : onDay(begun.occurredAt)}`;
}

/** What an answer about a plan names. */
export function named({ plan, matter }: OwnPlan): Pick<Answer, "about" | "matter"> {
  return { about: plan, ...(matter === undefined ? {} : { matter }) };
}

/** The day set for a plan; undefined where no day is recorded. */
export function dayDue({ started }: OwnPlan): string | undefined {
  return started.find(({ dueOn }) => dueOn !== undefined)?.dueOn;
}

/** Answers where a plan will not be made: its matter was withdrawn before any of it was adopted. */
export function givenUp({ record }: BodyFacts, plan: OwnPlan): Answer | undefined {
  if (plan.matter === undefined || plan.editions.length > 0) return undefined;
  const withdrawn = record.matters.get(plan.matter)?.withdrawn;
  if (withdrawn === undefined) return undefined;
  return {
    outcome: "not-applicable",
    sentence: `The matter of ${plan.called} was withdrawn before anything was adopted or published.`,
    evidence: [withdrawn],
  };
}
