import { evidenceGathered, evidenceOf, type Evidence } from "./evidence.js";
import { evidenceLimit, type Gathered } from "./gathered.js";
import type { Hashes } from "./set-digest.js";
import { ruleText, type FoldedView, type Scope } from "./rule.js";

/** What a report needs to say of each of its figures how to find its events again. */
export interface Traced {
  /** The day that decides what is due: a day in London. */
  readonly today: string;
  /** What the report is about. */
  readonly scope?: Scope;
  /** The view that was folded. */
  readonly view?: FoldedView;
  /** How many ids are shown at most before a rule stands for them; 50 when left out. */
  readonly evidenceLimit?: number;
}

/** Gives the figures of one report their evidence. */
export interface Tracing {
  /** How many ids are shown at most. */
  readonly limit: number;
  /** The rule that finds the events of the figure at a path again. */
  readonly rule: (path: string) => string;
  /** The evidence of the figure at a path, from the ids of its events. */
  readonly of: (path: string, ids: Iterable<string>) => Evidence;
  /** The evidence of the figure at a path, as gathered in documents. */
  readonly gathered: (path: string, gathered: Readonly<Gathered>) => Evidence;
}

/** Starts giving the figures of one report their evidence; `more` are further options it was made with. */
export function tracing(
  projection: { readonly name: string; readonly version: number },
  { today, scope = {}, view, evidenceLimit: limit = evidenceLimit }: Traced,
  more: Readonly<Record<string, string>> = {},
): Tracing {
  const options: Record<string, string> = { today };
  if (view !== undefined) {
    options["size"] = String(view.size);
    options["history"] = view.history ?? "as-corrected";
    if (view.occurredBy !== undefined) options["occurred-by"] = view.occurredBy;
  }
  for (const [name, value] of Object.entries({ ...scope, ...more }))
    if (value !== undefined) options[name] = value;
  const hashes: Hashes = new Map();
  const rule = (path: string): string =>
    ruleText({ projection: `${projection.name}@${projection.version}`, path, options });
  return {
    limit,
    rule,
    of: (path, ids) => evidenceOf(ids, rule(path), limit, hashes),
    gathered: (path, gathered) => evidenceGathered(gathered, rule(path), limit),
  };
}
