import { addDays, daysBetween } from "engagement-ledger";
import { inTime } from "../../closed-loop/claim.js";
import type { PlanDocument } from "../documents.js";
import type { InQuestion } from "../in-question.js";
import type { NamedBody } from "../named-body.js";
import { wholeYears } from "./whole-years.js";

/** A programme that partners carry out together, as the record shows it. */
export interface ProgrammeOn {
  readonly plan: string;
  /** Its title; its id where it is prepared and not yet published. */
  readonly title: string;
  readonly by: NamedBody;
  readonly partners: ReadonlyArray<NamedBody>;
  readonly period: { readonly from: string; readonly to: string };
  /** How many days its period has, both ends included. */
  readonly days: number;
  /** How many whole years its period is; absent where it is not of whole years. */
  readonly years?: number;
  /** Where today stands to its period. */
  readonly state: "to-begin" | "under-way" | "over";
  readonly published: boolean;
}

/** What the record shows of a plan that is a programme, with the events that show it; undefined of any other. */
export function programmeOf(
  { plan, started, published }: PlanDocument,
  { today, named }: InQuestion,
) {
  const begun = inTime(started, today).filter(({ kind }) => kind === "programme");
  const shown = inTime(published, today).filter(({ kind }) => kind === "programme");
  const [latest, prepared] = [shown.at(-1), begun.at(-1)];
  const of = latest ?? prepared;
  if (of === undefined) return undefined;
  const { from, to } = of.period;
  const years = wholeYears(from, to);
  const state =
    today < from ? ("to-begin" as const) : today > to ? ("over" as const) : ("under-way" as const);
  return {
    plan,
    title: latest?.document.title ?? plan,
    by: named(of.by),
    partners: [...new Set(latest?.partners)].filter((one) => one !== of.by).map(named),
    period: { from, to },
    days: daysBetween(from, addDays(to, 1)),
    ...(years === undefined ? {} : { years }),
    state,
    published: latest !== undefined,
    events: [...begun, ...shown].map(({ event }) => event),
  };
}
