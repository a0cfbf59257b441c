import {
  discloseCount,
  discloseParts,
  isSuppressed,
  suppressedBy,
  suppressedTogether,
  type DisclosedCount,
  type DisclosureProfile,
} from "engagement-ledger";
import { sixDecimals } from "../figures/six-decimals.js";
import type { Completeness } from "./completeness.js";
import type { PublishedFigure, Publishing } from "./disclosed-figure.js";
import { publishGroups, type PublishedGroup } from "./disclosed-groups.js";
import { dissimilarity } from "./dissimilarity.js";
import { both, cellOf, complementMayBeSmall, givesAway, sumOf } from "./given-away.js";
import type { GroupRow } from "./groups.js";
import type { RepresentationRule } from "./representation.js";

type State = "answered" | "declined" | "notSure" | "notKnown";
type Rate = "askedRate" | "disclosureRate" | "declinedRate";

/** A monitoring question as it may be published. */
export type PublishedCompleteness = Omit<Completeness, "all" | State | Rate> &
  Readonly<Record<State, DisclosedCount>> &
  Readonly<Record<Rate, PublishedFigure>> & {
    /** The undivided total, as it is, unless it would tell a small count of one group. */
    readonly all: DisclosedCount;
  };

/** A monitoring question and its groups as they may be published together. */
export interface PublishedQuestion {
  readonly row: PublishedCompleteness;
  readonly groups: ReadonlyArray<PublishedGroup>;
}

/** Where a question stands in its report, and how it is published. */
export interface QuestionPlace {
  /** Its place among the questions. */
  readonly index: number;
  /** The place of its first group among the groups. */
  readonly firstGroup: number;
  /** What findings are judged by. */
  readonly rule: RepresentationRule;
  /** Whether the undivided totals are controlled too. */
  readonly hidden: boolean;
  readonly publish: Publishing;
}

/**
 * Makes one question and its groups safe to publish together, beside the exact number of those who could answer.
 *
 * Where a reader could work out a small count from what would be shown, nothing of the question is, not even its
 * true zeros.
 *
 * Source: measures.md DC-3, DC-4 and DC-6.
 */
export function publishQuestion(
  row: Completeness,
  groups: ReadonlyArray<GroupRow>,
  place: QuestionPlace,
): PublishedQuestion {
  const { profile } = place.publish;
  const states = [row.answered, row.declined, row.notSure, row.notKnown];
  const { parts } = discloseParts(states, row.all, profile, 0);
  const open = withStates(row, groups, place, parts);
  const oneCodeEach = groups.reduce((sum, { count }) => sum + count.value, 0) === row.answered;
  if (!tellsSmallCount(open, oneCodeEach, profile)) return open;
  const held = suppressedTogether(profile);
  return withStates(
    row,
    groups,
    place,
    parts.map(() => held),
  );
}

function withStates(
  row: Completeness,
  exact: ReadonlyArray<GroupRow>,
  { index, firstGroup, rule, hidden, publish }: QuestionPlace,
  states: ReadonlyArray<DisclosedCount>,
): PublishedQuestion {
  const { profile } = publish;
  const held = suppressedTogether(profile);
  const [answered = held, declined = held, notSure = held, notKnown = held] = states;
  const veiled = states.find(
    (state) => isSuppressed(state) && state.suppressed === held.suppressed,
  );
  const unasked = veiled ?? (isSuppressed(notKnown) ? notKnown : undefined);
  const path = `/schemes/${index}`;
  const groups = publishGroups(exact, answered, rule, publish, firstGroup);
  return {
    row: {
      scheme: row.scheme,
      unit: row.unit,
      all: hidden ? discloseCount(row.all, profile) : row.all,
      answered,
      declined,
      notSure,
      notKnown,
      // Those asked are all but the not known as shown: rounded by themselves they would tell what is held back.
      askedRate: publish.share(
        `${path}/askedRate`,
        {
          ...row.askedRate,
          numerator: Math.max(0, row.all - (isSuppressed(notKnown) ? 0 : notKnown)),
        },
        unasked ?? 0,
      ),
      // That it is shown would say that at least so many did not answer.
      disclosureRate: publish.share(
        `${path}/disclosureRate`,
        row.disclosureRate,
        complementMayBeSmall(answered, row.all, profile) ? suppressedBy(profile) : answered,
      ),
      declinedRate: publish.share(`${path}/declinedRate`, row.declinedRate, unasked ?? declined),
      ...(row.dissimilarity === undefined ? {} : apartAsShown(exact, groups)),
    },
    groups,
  };
}

function tellsSmallCount(
  { row, groups }: PublishedQuestion,
  oneCodeEach: boolean,
  profile: DisclosureProfile,
): boolean {
  const cell = (count: DisclosedCount) => cellOf(count, profile);
  const all = typeof row.all === "number" ? { low: row.all, high: row.all } : cell(row.all);
  const others = [row.declined, row.notSure, row.notKnown].map(cell);
  const codes = groups.map(({ count }) => cell(isSuppressed(count) ? count : count.value));
  const shown = cell(row.answered);
  const answered = oneCodeEach ? { ...shown, ...both(shown, sumOf(codes)) } : shown;
  if (givesAway([answered, ...others], all)) return true;
  const rest = sumOf(others);
  const known = both(answered, { low: all.low - rest.high, high: all.high - rest.low });
  return oneCodeEach && givesAway(codes, known);
}

/** From the numbers shown; absent where one of them is held back. */
function apartAsShown(
  exact: ReadonlyArray<GroupRow>,
  shown: ReadonlyArray<PublishedGroup>,
): { readonly dissimilarity?: number } {
  const heard = shown.map(({ count }) => (isSuppressed(count) ? undefined : count.value));
  if (heard.includes(undefined)) return {};
  const apart = dissimilarity(
    exact.map(({ population = 0 }, index) => ({ heard: heard[index] ?? 0, population })),
  );
  return apart === undefined ? {} : { dissimilarity: sixDecimals(apart) };
}
