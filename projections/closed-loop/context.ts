import type { DocumentsOf } from "engagement-ledger";
import type { Scope } from "../figures/rule.js";
import { policiesInForce, type PolicyDocuments } from "../policies/in-force.js";
import type { Policies } from "../policies/settings.js";
import { inTime } from "./claim.js";
import type { ActivityDocument, ThemeDocument } from "./documents.js";
import type { closedLoopProjection } from "./projection.js";
import { tellsBy, type Tells } from "./telling.js";

/** The documents of the `closed-loop` projection. */
export type ClosedLoopDocuments = DocumentsOf<typeof closedLoopProjection.documents>;

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
  /** The matters that an activity counts for by then. */
  readonly mattersOfActivity: (activity: string) => ReadonlyArray<string>;
  /** The matters of a theme: those it names, else those of its activities. */
  readonly mattersOfTheme: (theme: ThemeDocument) => ReadonlyArray<string>;
  /** The bodies that owe a theme an answer. */
  readonly bodiesOfTheme: (theme: ThemeDocument) => ReadonlyArray<string>;
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
  const inForce = new Map<string, Policies>();
  const policiesOf = (body: string): Policies => {
    const known = inForce.get(body) ?? policiesInForce(policies, body, today);
    inForce.set(body, known);
    return known;
  };
  const mattersOfActivity = (activity: string): ReadonlyArray<string> =>
    unique(
      inTime(documents.activities.get(activity)?.matters ?? [], today).map(({ matter }) => matter),
    );
  const mattersOfTheme = ({ matters, activities }: ThemeDocument): ReadonlyArray<string> =>
    matters.length > 0 ? matters : unique(activities.flatMap(mattersOfActivity));
  const bodiesOfTheme = (theme: ThemeDocument): ReadonlyArray<string> => {
    const matters = mattersOfTheme(theme);
    const owners =
      matters.length > 0
        ? matters.map((matter) => documents.matters.get(matter)?.by ?? "")
        : theme.activities.map((activity) => documents.activities.get(activity)?.by ?? "");
    return unique(owners).filter((body) => body !== "");
  };
  const { matter, activity: only, body } = scope;
  return {
    documents,
    today,
    tells: tellsBy(documents.networks.values(), today),
    policiesOf,
    mattersOfActivity,
    mattersOfTheme,
    bodiesOfTheme,
    activityIn: ({ activity, by }) =>
      (only === undefined || activity === only) &&
      (body === undefined || by === body) &&
      (matter === undefined || mattersOfActivity(activity).includes(matter)),
    themeIn: (theme) =>
      (only === undefined || theme.activities.includes(only)) &&
      (body === undefined || bodiesOfTheme(theme).includes(body)) &&
      (matter === undefined || mattersOfTheme(theme).includes(matter)),
  };
}

function unique<Item>(items: ReadonlyArray<Item>): ReadonlyArray<Item> {
  return [...new Set(items)];
}
