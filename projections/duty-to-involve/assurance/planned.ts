import { occurrencesOf } from "../counting/occurrences.js";
import type { ActivityDossier } from "../dossier/activity-dossier.js";
import type { Dossiers } from "../dossier/as-of.js";
import type { MatterDossier } from "../dossier/matter-dossier.js";
import type { Kept } from "../dossier/noted.js";
import { earliestFirst } from "../dossier/order.js";
import { before, type Timing } from "../timing.js";

type Plan = Kept<"ActivityPlanned">;

/** A plan for an activity, made before doing. */
export interface Planned {
  /** The activity. */
  readonly activity: string;
  /** When the plan was made, as claimed. */
  readonly when: string;
  /** Whether that was before the activity began; absent while it has not begun. */
  readonly beforeStart?: Timing;
  /** Who planned it. */
  readonly by: string;
  /** What the activity is for. */
  readonly purpose: Plan["purpose"];
  /** How many of the eleven steps of planning are answered, or said not to apply. */
  readonly steps: { readonly numerator: number; readonly denominator: 11 };
  /** The steps said not to apply, and why. */
  readonly stepsNotApplicable: ReadonlyArray<{ readonly step: number; readonly because: string }>;
  /** The steps that are neither. */
  readonly stepsOpen: ReadonlyArray<number>;
  /** The methods, and why each suits the people it is for. */
  readonly methods: Plan["methods"];
  /** The money set aside, in pence. */
  readonly budget?: number;
  /** The activities whose learning it uses. */
  readonly learningFrom: ReadonlyArray<string>;
  /** The events that say so. */
  readonly events: ReadonlyArray<string>;
}

const elevenSteps = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

/**
 * The plans for the activities of a matter, the earliest first.
 *
 * Source: seeds.md S3-24.
 */
export function plannedFor(
  matter: MatterDossier,
  { activities }: Dossiers,
): ReadonlyArray<Planned> {
  const ids = new Set(matter.links.map(({ activity }) => activity));
  const found = [...ids].flatMap((id) => (id === undefined ? [] : (activities.get(id) ?? [])));
  return earliestFirst(
    found.flatMap((activity) => activity.planned.map((plan) => ({ ...plan, activity }))),
  ).map(({ activity, ...plan }) => planned(activity, plan));
}

/** One plan for an activity. */
export function planned(activity: ActivityDossier, plan: Plan): Planned {
  const [first] = earliestFirst(occurrencesOf(activity));
  const stepsOpen = elevenSteps.filter((step) => !plan.steps.some((one) => one.step === step));
  return {
    activity: activity.activity,
    when: plan.occurredAt,
    ...(first === undefined ? {} : { beforeStart: before(plan.occurredAt, first.occurredAt) }),
    by: plan.by,
    purpose: plan.purpose,
    steps: { numerator: elevenSteps.length - stepsOpen.length, denominator: 11 },
    stepsNotApplicable: plan.steps.flatMap(({ step, notApplicableBecause: because }) =>
      because === undefined ? [] : [{ step, because }],
    ),
    stepsOpen,
    methods: plan.methods,
    ...(plan.budget === undefined ? {} : { budget: plan.budget }),
    learningFrom: plan.learningFrom,
    events: [plan.id],
  };
}
