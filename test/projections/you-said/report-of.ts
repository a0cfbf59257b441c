import {
  closedLoopProjection,
  policies,
  youSaid,
  youSaidProjection,
  type Scope,
  type YouSaid,
  type YouSaidMatter,
} from "engagement-ledger/projections";
import { projectAll, type NewEvent } from "engagement-ledger";
import { recorded, rightOf } from "../recorded.js";

/** What became of what people said in a record, as of a day. */
export async function reportOf(
  events: ReadonlyArray<NewEvent>,
  today: string,
  scope: Scope = {},
  evidenceLimit = 50,
): Promise<YouSaid> {
  const view = await recorded(events);
  const projections = [youSaidProjection, closedLoopProjection, policies] as const;
  const [words, loop, inForce] = rightOf(await projectAll(view, projections));
  return youSaid(words, loop, { today, policies: inForce, scope, evidenceLimit });
}

/** The first matter of a report. */
export function firstOf({ matters }: YouSaid): YouSaidMatter {
  const [first] = matters;
  if (first === undefined) throw new Error("the report has no matter");
  return first;
}

/** One theme of a report. */
export function storyOf(report: YouSaid, theme: string): YouSaidMatter["stories"][number] {
  const found = report.matters
    .flatMap(({ stories, excluded }) => [...stories, ...excluded])
    .find((story) => story.theme === `theme:${theme}`);
  if (found === undefined) throw new Error(`the report has no theme ${theme}`);
  return found;
}
