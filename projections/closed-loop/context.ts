import type { DocumentsOf } from "engagement-ledger";
import type { Scope } from "../figures/rule.js";
import { policiesInForce, type PolicyDocuments } from "../policies/in-force.js";
import type { Policies } from "../policies/settings.js";
import { inTime, type Claim } from "./claim.js";
import type { ActivityDocument, ThemeDocument } from "./documents.js";
import type { closedLoopProjection } from "./projection.js";
import { remembered } from "./remembered.js";
import { tellsBy, type Tells } from "./telling.js";

/** The documents of the `closed-loop` projection. */
export type ClosedLoopDocuments = DocumentsOf<typeof closedLoopProjection.documents>;

/** Where something was said: which matters it names, and in which activities. */
export type Raised = Pick<ThemeDocument, "matters" | "activities">;

/** What the parts of one report read: the documents, the day, and the rules in force on it. */
export interface Context {
  /** The documents. */
  readonly documents: ClosedLoopDocuments;
  /** The day of the figures; what is claimed for later does not exist. */
  readonly today: string;
  /** Says whom a return of feedback told. */
  readonly tells: Tells;
  /** The settings of a body on that day. */
  readonly policiesOf: (body: string) => Policies;
  /** The decisions of a matter by then, the earliest first. */
  readonly decisionsOf: (matter: string) => ReadonlyArray<Claim>;
  /** The differences to people by then that name a decision, by the decision. */
  readonly differencesOf: (matter: string) => ReadonlyMap<string, ReadonlyArray<Claim>>;
  /** The matters that an activity counts for by then. */
  readonly mattersOfActivity: (activity: string) => ReadonlyArray<string>;
  /** The body whose activity it is: that of the latest plan, opening or holding by then. */
  readonly bodyOfActivity: (activity: string) => string;
  /** The matters of a theme: those it names, else those of its activities. */
  readonly mattersOfTheme: (theme: Raised) => ReadonlyArray<string>;
  /** The bodies that owe a theme an answer: those that opened its matters, else those of its activities. */
  readonly bodiesOfTheme: (theme: Raised) => ReadonlyArray<string>;
  /** Whether an activity is what the report is about. */
  readonly activityIn: (activity: ActivityDocument) => boolean;
  /** Whether a theme is what the report is about, whenever it was heard. */
  readonly themeIn: (theme: ThemeDocument) => boolean;
}

/** Makes what the parts of one report read. */
export function contextOf(
  documents: ClosedLoopDocuments,
  today: string,
  policies: PolicyDocuments,
  scope: Scope,
): Context {
  const mattersOfActivity = remembered((activity: string) =>
    unique(
      inTime(documents.activities.get(activity)?.matters ?? [], today).map(({ matter }) => matter),
    ),
  );
  const bodyOfActivity = remembered(
    (activity: string) =>
      inTime(documents.activities.get(activity)?.owners ?? [], today).at(-1)?.by ?? "",
  );
  const mattersOfTheme = ({ matters, activities }: Raised): ReadonlyArray<string> =>
    matters.length > 0 ? matters : unique(activities.flatMap(mattersOfActivity));
  const bodiesOfTheme = (theme: Raised): ReadonlyArray<string> => {
    const matters = mattersOfTheme(theme);
    const owners =
      matters.length > 0
        ? matters.map((matter) => documents.matters.get(matter)?.by ?? "")
        : theme.activities.map(bodyOfActivity);
    return unique(owners).filter((body) => body !== "");
  };
  const { matter, activity: only, body } = scope;
  return {
    documents,
    today,
    tells: tellsBy(documents.networks.values(), today),
    policiesOf: remembered((body: string) => policiesInForce(policies, body, today)),
    decisionsOf: remembered((id: string) =>
      inTime(documents.matters.get(id)?.decisions ?? [], today),
    ),
    differencesOf: remembered((id: string) =>
      byDecision(inTime(documents.matters.get(id)?.differences ?? [], today)),
    ),
    mattersOfActivity,
    bodyOfActivity,
    mattersOfTheme,
    bodiesOfTheme,
    activityIn: ({ activity }) =>
      (only === undefined || activity === only) &&
      (body === undefined || bodyOfActivity(activity) === body) &&
      (matter === undefined || mattersOfActivity(activity).includes(matter)),
    themeIn: (theme) =>
      (only === undefined || theme.activities.includes(only)) &&
      (body === undefined || bodiesOfTheme(theme).includes(body)) &&
      (matter === undefined || mattersOfTheme(theme).includes(matter)),
  };
}

function byDecision<One extends { readonly decision: string }>(
  differences: ReadonlyArray<One>,
): ReadonlyMap<string, ReadonlyArray<One>> {
  const grouped = new Map<string, One[]>();
  for (const one of differences) {
    const same = grouped.get(one.decision);
    if (same === undefined) grouped.set(one.decision, [one]);
    else same.push(one);
  }
  return grouped;
}

function unique<Item>(items: ReadonlyArray<Item>): ReadonlyArray<Item> {
  return [...new Set(items)];
}
