import { daysBetween } from "engagement-ledger";
import { contextOf, type ClosedLoopDocuments } from "../closed-loop/context.js";
import { commitments } from "../commitments/report.js";
import type { CommitmentDocuments } from "../commitments/asked.js";
import type { DutyDocuments } from "../duty-to-involve/dossier/documents.js";
import { dutyToInvolve } from "../duty-to-involve/duty-to-involve.js";
import type { Traced } from "../figures/tracing.js";
import { noPolicies, type PolicyDocuments } from "../policies/in-force.js";
import { activitiesDue } from "./activities.js";
import { promisesDue } from "./commitments.js";
import type { DueItem, OpenItem } from "./due-item.js";
import { mattersDue } from "./matters.js";
import { onceEach } from "./once-each.js";
import { plansDue } from "./plans.js";
import { datedRecord, type DatedRecord } from "./record.js";
import { repliesAndReports, repliesDue } from "./replies.js";
import { targetsDue } from "./targets.js";
import { themesDue } from "./themes.js";

/** The documents that hold a clock: of the duty to involve, the closed loop, promises and settings. */
export interface DueDocuments {
  readonly duty: DutyDocuments;
  readonly loop: ClosedLoopDocuments;
  readonly commitments: CommitmentDocuments;
  /** The rules that bodies set themselves; without them the defaults hold. */
  readonly policies?: PolicyDocuments;
}

/** What is due, and when. */
export interface Due {
  /** The last day is past: the longest overdue first. */
  readonly overdue: ReadonlyArray<DueItem>;
  /** Still to come, the day of the question included: the soonest first. */
  readonly next: ReadonlyArray<DueItem>;
  /** Promises that set no day. */
  readonly open: ReadonlyArray<OpenItem>;
}

/**
 * Lists what is due next and what is overdue, of everything with a clock, as of `today`.
 *
 * The clocks are those of promises, targets of plans, themes, replies to Healthwatch and scrutiny, published responses, plans and
 * reports, reviews, dates given to local authorities, planned activities and consultations that close. The last
 * day itself is still in time. A day is never assumed: what sets none is listed as open, or not at all.
 *
 * Source: measures.md 2.4; law.md 3.6, 3.9, 3.10; seeds.md 6.
 */
export function due(documents: DueDocuments, options: Traced): Due {
  const { today, scope = {} } = options;
  const { policies = noPolicies } = documents;
  const record = datedRecord(documents.duty, today);
  const context = contextOf(documents.loop, today, policies, {});
  const told = commitments(documents.commitments, options);
  const promised = promisesDue(told, documents.commitments);
  const found = dutyToInvolve(documents.duty, {
    today,
    ruleSet: repliesAndReports,
    // All ids, since the rule of a finding would name a place in a report of all rules.
    evidenceLimit: Infinity,
  });
  const reported = repliesDue(found, record);
  const plans = plansDue(record);
  const planned = new Set(plans.map(({ about }) => about));

  const clocks = [...plans, ...mattersDue(record), ...activitiesDue(record)]
    .concat(themesDue(record, context))
    .map(({ events, ...clock }) => ({ ...clock, evidence: { events } }));
  const asked = [
    ...clocks,
    ...reported.filter(({ kind, about }) => kind !== "plan" || !planned.has(about)),
  ].filter(
    ({ bodies, matters }) =>
      (scope.body === undefined || bodies.includes(scope.body)) &&
      (scope.matter === undefined || matters.includes(scope.matter)),
  );
  const items = onceEach(
    [...asked, ...promised.dated, ...targetsDue(told, documents.commitments)].map(
      ({ bodies, ...item }): DueItem => ({
        ...item,
        bodies: named(bodies, record),
        days: daysBetween(today, item.due),
      }),
    ),
  );
  return {
    overdue: items.filter(({ days }) => days < 0),
    next: items.filter(({ days }) => days >= 0),
    open: promised.open.map(({ bodies, ...item }) => ({ ...item, bodies: named(bodies, record) })),
  };
}

function named(bodies: ReadonlyArray<string>, { nameOf }: DatedRecord): DueItem["bodies"] {
  return bodies.map((body) => ({ body, name: nameOf(body) }));
}
