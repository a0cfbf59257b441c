import type { Dossiers } from "../dossier/as-of.js";
import type { EventOf } from "engagement-ledger";
import type { Involvement } from "../counting/involvement.js";
import type { ActivityDossier } from "../dossier/activity-dossier.js";
import type { MatterDossier } from "../dossier/matter-dossier.js";
import { earliestFirst } from "../dossier/order.js";
import type { DutyLimb } from "../duties/duty.js";
import { toldInTime, type ToldBefore } from "./influence.js";
import { isOpenOn } from "./open-on.js";
import { whoAndHow } from "./who-and-how.js";

/** One thing done to involve people in a matter. */
export interface Done {
  /** What it is called. */
  readonly title: string;
  /** When it began, as claimed. */
  readonly when: string;
  /** True where it goes on, or people can still respond, on the day of the question. */
  readonly open?: true;
  /** The body that did it; absent for a standing network. */
  readonly by?: string;
  /** The other bodies that took part: led it, were commissioned, were partners or were present. */
  readonly with: ReadonlyArray<string>;
  /** The limb it is linked with. */
  readonly limb: DutyLimb;
  /** What it was for; absent for a standing network. */
  readonly purpose?: EventOf<"ActivityHeld">["data"]["purpose"];
  /** The level of participation, where recorded. */
  readonly level?: string;
  /** What people had been told by its beginning that they could and could not change. */
  readonly told?: ToldBefore;
  /** Its evaluations, and whether the people it was for took part in them. */
  readonly evaluated: ReadonlyArray<{ readonly when: string; readonly audienceInvolved: boolean }>;
  /** The events that say so. */
  readonly events: ReadonlyArray<string>;
}

/**
 * What was done to involve people in a matter, the earliest first.
 *
 * What several links of one limb say of one time, such as its plan and its holding, is told once.
 */
export function doneFor(
  matter: MatterDossier,
  involvements: ReadonlyArray<Involvement>,
  { networks }: Pick<Dossiers, "networks">,
  today: string,
): ReadonlyArray<Done> {
  const same = new Map<string, Done>();
  for (const one of involvements) {
    const network = networks.get(one.link.network ?? "")?.registered?.name;
    const named = network === undefined || one.held !== undefined ? {} : { title: network };
    const key = `${one.start.id} ${one.link.limb}`;
    const events = [...(same.get(key)?.events ?? []), one.start.id, one.link.id];
    same.set(key, { ...done(one, matter, today), ...named, events: [...new Set(events)] });
  }
  return [...same.values()];
}

function done({ link, start, held }: Involvement, matter: MatterDossier, today: string): Done {
  const activity = held?.activity;
  const told = toldInTime(matter, start.occurredAt);
  const isOpen = held !== undefined && isOpenOn(held, today);
  return {
    title: activity?.title ?? link.network ?? link.activity ?? "",
    when: start.occurredAt,
    ...(isOpen ? { open: true } : {}),
    ...whoAndHow(activity, start.id),
    limb: link.limb,
    ...(held === undefined ? {} : { purpose: held.occurrence.purpose }),
    ...(told === undefined ? {} : { told }),
    evaluated: activity === undefined ? [] : evaluations(activity),
    events: [],
  };
}
function evaluations({ evaluated }: ActivityDossier): Done["evaluated"] {
  return earliestFirst(evaluated).map(({ occurredAt, audienceInvolved }) => ({
    when: occurredAt,
    audienceInvolved,
  }));
}
