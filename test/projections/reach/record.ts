import {
  project,
  type EntityId,
  type GivenDataOf,
  type NewEvent,
  type NewEventOf,
} from "engagement-ledger";
import { policies } from "../../../projections/policies/projection.js";
import type { Scope } from "../../../projections/figures/rule.js";
import type { AllReachDocuments } from "../../../projections/reach/in-scope.js";
import { narrowingOf } from "../../../projections/reach/narrowing.js";
import { reachWith } from "../../../projections/reach/projection.js";
import { reachReport, type Reach, type ReachOptions } from "../../../projections/reach/report.js";
import { body, document, happened, matter, recorded, rightOf } from "../recorded.js";

/** A UUID of a number. */
export const uuidOf = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

/** The feedback of a number. */
export const feedbackOf = (number: number): EntityId<"feedback"> => `feedback:${uuidOf(number)}`;

/** One response to the survey of a consultation. */
export function response(
  number: number,
  data: Partial<GivenDataOf<"FeedbackReceived">> = {},
): NewEventOf<"FeedbackReceived"> {
  return happened("FeedbackReceived", feedbackOf(number), "2024-02-01", {
    activity: "activity:survey",
    channel: "survey",
    respondent: { kind: "individual" },
    ...data,
  });
}

/** Responses known only as counts. */
export function tally(
  data: Partial<GivenDataOf<"ResponsesTallied">>,
  activity: EntityId<"activity"> = "activity:survey",
): NewEventOf<"ResponsesTallied"> {
  return happened("ResponsesTallied", activity, "2024-02-01", {
    channel: "survey",
    responses: 0,
    breakdown: false,
    source: document("Survey tool"),
    ...data,
  });
}

/** An activity that took place. */
export function held(
  id: string,
  data: Partial<GivenDataOf<"ActivityHeld">> = {},
): NewEventOf<"ActivityHeld"> {
  return happened("ActivityHeld", `activity:${id}`, "2024-02-01", {
    by: "body:icb",
    title: id,
    method: "outreach",
    purpose: "insight",
    mode: "consulted",
    twoWay: true,
    attendance: {},
    ...data,
  });
}

/** A body, a matter and a consultation with a survey. */
export const beginning: ReadonlyArray<NewEvent> = [
  body("icb", ["E09000014"]),
  body("ons"),
  matter("m", "body:icb"),
  happened("ConsultationOpened", "activity:survey", "2024-01-10", {
    by: "body:icb",
    title: "Survey",
    purpose: "consultation",
    matters: [{ matter: "matter:m", limb: "proposal" }],
  }),
];

/** The report on what was recorded after the beginning. */
export async function reachOf(
  events: ReadonlyArray<NewEvent>,
  options: Partial<ReachOptions> = {},
): Promise<Reach> {
  const { scope = {}, evidenceLimit = 50 } = options;
  const ledger = await recorded([...beginning, ...events]);
  const projection = reachWith({ evidenceLimit, ...narrowingOf(scope) });
  const documents = rightOf(await project(ledger, projection));
  const adopted = rightOf(await project(ledger, policies));
  return reachReport(documents, { today: "2024-06-30", policies: adopted, ...options });
}

/** What was recorded after the beginning, each day apart, and the options of a report on it. */
export async function byDay(
  events: ReadonlyArray<NewEvent>,
  scope: Scope = {},
  evidenceLimit = 50,
): Promise<{ readonly documents: AllReachDocuments; readonly options: ReachOptions }> {
  const ledger = await recorded([...beginning, ...events]);
  const projection = reachWith({ evidenceLimit, byDay: true, ...narrowingOf(scope) });
  const documents = rightOf(await project(ledger, projection));
  const adopted = rightOf(await project(ledger, policies));
  return {
    documents,
    options: { today: "2024-06-30", policies: adopted, scope, evidenceLimit },
  };
}

/** An event on another day. */
export function on<Event extends NewEvent>(occurredAt: string, event: Event): Event {
  return { ...event, occurredAt };
}

/** The groups that activities must hear, as a plan of the consultation. */
export function mustHear(...groups: ReadonlyArray<string>): NewEventOf<"ActivityPlanned"> {
  return happened("ActivityPlanned", "activity:survey", "2024-01-01", {
    by: "body:icb",
    purpose: "consultation",
    audiences: groups,
    requiredGroups: groups,
  });
}

/** A characteristic of a response. */
export const told = (scheme: string, code: string) => ({ characteristics: [{ scheme, code }] });
