import { lastDay } from "engagement-ledger";
import { byTime, inTime } from "../closed-loop/claim.js";
import { contextOf, type ClosedLoopDocuments } from "../closed-loop/context.js";
import { dueOn, type DueLife } from "../closed-loop/due.js";
import { engagedGroups } from "../closed-loop/group-feedback.js";
import { lifeOf } from "../closed-loop/life.js";
import type { ClosedLoopOptions } from "../closed-loop/report.js";
import { noPolicies } from "../policies/in-force.js";
import { behind } from "./behind.js";
import { measuring, type MatterMeasures } from "./measures.js";
import { sectionsOf, type Section } from "./sections.js";
import { sourceOf, type Source } from "./source.js";
import { storyOf } from "./story-of.js";
import type { Story } from "./story.js";
import { wordingOf, type Wording, type YouSaidDocuments } from "./wording.js";

/** One matter, and what became of each theme of it. */
export interface YouSaidMatter {
  /** The matter; null for themes of no matter, kept together by the body whose activities heard them. */
  readonly matter: string | null;
  /** What it is called. */
  readonly title: string;
  /** What it is about. */
  readonly summary: string;
  /** The body that opened it, and that owes the answers; null where none is on record. */
  readonly body: { readonly id: string; readonly name: string } | null;
  /** Why it did not go on, where it was withdrawn. */
  readonly withdrawn: ReadonlyArray<{ readonly reason: string; readonly source: Source }>;
  /** The disclosure profile of the body on the day. */
  readonly profile: string;
  /** What the body puts in the place of a count held back. */
  readonly marker: string;
  /** The days for which the body may publish. */
  readonly reportingDates: ReadonlyArray<string>;
  /** The measures of the closed loop, of this matter; undefined for themes of no matter. */
  readonly measures: MatterMeasures | undefined;
  /** The events that the measures name, in the order of the log; a rule stands for more than a few. */
  readonly counted: ReadonlyArray<Source>;
  /** Each theme, closed or not, by the time it was heard. */
  readonly stories: ReadonlyArray<Story>;
  /** The themes that a recorded event leaves out of the measures. */
  readonly excluded: ReadonlyArray<Story>;
}

/** You said, we considered, we decided, because, we told you, and what differs since. */
export interface YouSaid {
  /** The matters, by their ids, and last the themes of none. */
  readonly matters: ReadonlyArray<YouSaidMatter>;
}

/**
 * Tells, matter by matter, what became of what people said, from the record alone.
 *
 * A theme that is not answered, or of which not everyone was told, is there and is said to be open. Counts of
 * people are exact: `discloseYouSaid` makes them safe to publish.
 *
 * Source: evidence-pack.md T12 and measures.md 2.
 */
export function youSaid(
  documents: YouSaidDocuments,
  loop: ClosedLoopDocuments,
  options: ClosedLoopOptions,
): YouSaid {
  const { today, policies = noPolicies, scope = {} } = options;
  const { from = "", to = "9999" } = scope;
  const context = contextOf(loop, today, policies, scope);
  const wording = wordingOf(documents, context);
  const all = [...loop.themes.values()]
    .map((theme) => lifeOf(theme, context))
    .filter((life) => life !== undefined);
  const lives = all
    .filter(({ theme }) => context.themeIn(theme))
    .filter(({ start }) => lastDay(start.at) >= from && lastDay(start.at) <= to)
    .toSorted((one, other) => byTime(one.heard, other.heard))
    .map((life) => dueOn(life, context));
  const measuresOf = measuring(engagedGroups(all, context), context, options);
  const sourcesOf = behind(loop, documents);
  return {
    matters: sectionsOf(lives, wording, scope).map((section) => {
      const { matter } = section;
      const measures = matter === null ? undefined : measuresOf(matter, section.lives);
      return {
        ...about(section, wording),
        measures,
        counted: measures === undefined ? [] : sourcesOf(measures),
        ...storiesOf(section.lives, wording),
      };
    }),
  };
}

function about(
  { matter, body }: Section,
  { documents, today, context, nameOf }: Wording,
): Omit<YouSaidMatter, "measures" | "counted" | "stories" | "excluded"> {
  const found = documents.matters.get(matter ?? "");
  const { disclosureProfile, disclosureMarker, reportingDates } = context.policiesOf(body);
  return {
    matter,
    title: found?.title ?? "",
    summary: found?.summary ?? "",
    body: body === "" ? null : { id: body, name: nameOf(body) },
    withdrawn: inTime(found?.withdrawn ?? [], today).map((claim) => ({
      reason: claim.reason,
      source: sourceOf(claim, "MatterWithdrawn"),
    })),
    profile: disclosureProfile,
    marker: disclosureMarker,
    reportingDates,
  };
}

function storiesOf(
  lives: ReadonlyArray<DueLife>,
  wording: Wording,
): Pick<YouSaidMatter, "stories" | "excluded"> {
  const stories = lives.flatMap((life) => {
    const words = wording.documents.themes.get(life.theme.theme);
    return words === undefined ? [] : [storyOf(words, life, wording)];
  });
  return {
    stories: stories.filter(({ excluded }) => excluded === null),
    excluded: stories.filter(({ excluded }) => excluded !== null),
  };
}
