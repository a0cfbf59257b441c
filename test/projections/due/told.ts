import { projectAll, type NewEvent } from "engagement-ledger";
import {
  closedLoopProjection,
  commitmentsProjection,
  due,
  dutyToInvolveProjection,
  policies,
  type Due,
} from "engagement-ledger/projections";
import { happened, rightOf } from "../recorded.js";
import { toldCase } from "../told-case.js";

/** The body whose clocks run. */
export const by = "body:icb";
/** Its matter. */
export const hubs = "matter:hubs";
/** Its consultation. */
export const survey = "activity:survey";

/** What is due on a day, of two bodies, a matter and what is told. */
export async function dueOn(
  today: string,
  events: ReadonlyArray<NewEvent>,
  scope: { body?: string; matter?: string } = {},
): Promise<Due> {
  const folded = await projectAll(await toldCase([...start, ...events]), [
    dutyToInvolveProjection,
    closedLoopProjection,
    commitmentsProjection,
    policies,
  ]);
  const [duty, loop, commitments, inForce] = rightOf(folded);
  return due({ duty, loop, commitments, policies: inForce }, { today, scope });
}

/** The kind, the day and the days until then of what has a day. */
export const shown = ({ overdue, next }: Due): ReadonlyArray<readonly [string, string, number]> =>
  [...overdue, ...next].map(({ kind, due: day, days }) => [kind, day, days]);

const start = [
  happened("BodyRegistered", by, "2022-07-01", { name: "NHS Hill", kind: "icb" }),
  happened("BodyRegistered", "body:healthwatch", "2022-07-01", {
    name: "Healthwatch Hill",
    kind: "healthwatch",
  }),
  happened("MatterOpened", hubs, "2024-01-02", {
    by,
    title: "Local hubs",
    summary: "Where hubs go.",
    limb: "proposal",
    owner: "Director of Nursing",
  }),
];
/** The consultation opens. */
export const opened = (closesOn = "2024-03-01"): NewEvent =>
  happened("ConsultationOpened", survey, "2024-01-08", {
    by,
    title: "Hubs survey",
    purpose: "consultation",
    matters: [{ matter: hubs, limb: "proposal" }],
    closesOn,
  });
/** People raise a theme in it. */
export const theme = happened("ThemeIdentified", "theme:parking", "2024-02-01", {
  activities: [survey],
  matters: [hubs],
  title: "Parking",
  summary: "No parking.",
  groups: ["carers"],
});
/** The matter is decided. */
export const decision = (on: string): NewEvent =>
  happened("DecisionMade", hubs, on, {
    decision: "go",
    by,
    outcome: "Go.",
    reasons: "Good.",
    meeting: "Board",
  });
