import { isKnownCode } from "engagement-ledger";
import { tracing, type Traced } from "../figures/tracing.js";
import { noPolicies, type PolicyDocuments } from "../policies/in-force.js";
import { answersIn, schemesIn } from "./answers.js";
import { contributionsByArea, type AreaRow, type ClassRow, type Contributions } from "./areas.js";
import { populationOf } from "./baselines.js";
import { isUnknownAnswer } from "./codes.js";
import { completeness, type Completeness } from "./completeness.js";
import { reachCounts, type ChannelRow, type ReachCounts } from "./counts.js";
import { coverage, type Coverage, type RequiredGroup } from "./coverage.js";
import { dissimilarityOf, groupRows, type GroupRow } from "./groups.js";
import type { GroupCodes } from "./heard-of-group.js";
import { inScope, type InScope, type ReachDocuments } from "./in-scope.js";
import { reach } from "./projection.js";
import {
  representationCaution,
  representationConvention,
  type RepresentationRule,
} from "./representation.js";

/** How a report on reach is made. The documents hold what had happened; `today` chooses the settings. */
export interface ReachOptions extends Traced {
  /** The rules that bodies set themselves; without them the defaults hold. */
  readonly policies?: PolicyDocuments;
  /** Which codes of which schemes the groups are; a code called like the group is always one. */
  readonly groups?: ReadonlyArray<GroupCodes>;
}

/** Who was heard. Source: measures.md 3 and 4. */
export interface Reach {
  readonly counts: ReachCounts;
  /** The one group that all of its activities were for alone: then every count is of that group. */
  readonly forGroupAlone?: string;
  /** How many each activity for one group alone reached: counts of that group, whatever they are called. */
  readonly countsOfOneGroup: ReadonlyArray<number>;
  readonly channels: ReadonlyArray<ChannelRow>;
  /** Each group by scheme and code. */
  readonly groups: ReadonlyArray<GroupRow>;
  /** Each monitoring question. */
  readonly schemes: ReadonlyArray<Completeness>;
  readonly areas: ReadonlyArray<AreaRow>;
  readonly classes: ReadonlyArray<ClassRow>;
  /** All areas together. */
  readonly all: Contributions;
  /** The groups that had to be heard. */
  readonly required: ReadonlyArray<RequiredGroup>;
  readonly coverage: Coverage;
  /** What the findings were judged by, and what they do not say. */
  readonly representation: RepresentationRule & {
    readonly convention: string;
    readonly caution: string;
  };
  /** The name of the disclosure profile that the body has set itself, or the default. */
  readonly disclosureProfile: string;
  /** Codes that their lists do not have: counted all the same. */
  readonly unknownCodes: ReadonlyArray<{ readonly list: string; readonly code: string }>;
}

/**
 * Reports who was heard, compared with who lives there, and which groups were not.
 *
 * The counts are exact; what leaves the body passes `discloseReach` first.
 *
 * Source: measures.md 3 and 4.
 */
export function reachReport(documents: ReachDocuments, options: ReachOptions): Reach {
  const { today, policies = noPolicies, scope = {}, groups: groupCodes = [] } = options;
  const trace = tracing(reach, options);
  const found = inScope(documents, scope, policies, today, trace.limit);
  const rule = ruleOf(found);

  const schemes: Completeness[] = [];
  const groups: GroupRow[] = [];
  for (const scheme of schemesFor(documents, found)) {
    const answers = answersIn(scheme, found.channels, trace.limit);
    const population = populationOf(documents.baselines.values(), scheme, found.areas);
    const path = `/schemes/${schemes.length}`;
    const apart = dissimilarityOf(answers, population);
    schemes.push({
      ...completeness(answers, found.policies.blankCountsAs, trace, path),
      ...(apart === undefined ? {} : { dissimilarity: apart }),
    });
    groups.push(...groupRows(answers, population, rule, trace, groups.length));
  }
  const alone = groupAlone(found);
  return {
    ...(alone === undefined ? {} : { forGroupAlone: alone }),
    countsOfOneGroup: countsOfOneGroup(found),
    ...reachCounts(documents, found, trace),
    groups,
    schemes,
    ...contributionsByArea(documents, found.channels, trace),
    ...coverage(found, groupCodes, trace),
    representation: {
      ...rule,
      convention: representationConvention,
      caution: representationCaution,
    },
    disclosureProfile: found.policies.disclosureProfile,
    unknownCodes: unknownCodesIn(found),
  };
}

/** The schemes met, and those by which the places' people were counted; none where nobody was heard. */
function schemesFor(
  documents: ReachDocuments,
  { channels, areas }: InScope,
): ReadonlyArray<string> {
  const schemes = new Set(schemesIn(channels));
  if (channels.length > 0)
    for (const { area, scheme, counts } of documents.baselines.values())
      if (areas.includes(area) && Object.keys(counts).length > 0) schemes.add(scheme);
  return [...schemes].toSorted();
}

function groupAlone({ activities }: InScope): string | undefined {
  const [first] = activities[0]?.audiences ?? [];
  const alone = activities.every(
    ({ audiences }) => audiences.length === 1 && audiences[0] === first,
  );
  return alone && first !== "general-public" ? first : undefined;
}

function countsOfOneGroup({ activities, channelsOf }: InScope): ReadonlyArray<number> {
  return activities
    .filter(({ audiences }) => audiences.length === 1 && audiences[0] !== "general-public")
    .flatMap(channelsOf)
    .flatMap(({ totals, channel: { attended } }) => [
      totals.responses,
      attended.people,
      attended.contacts,
    ]);
}

function ruleOf({ policies }: InScope): RepresentationRule {
  return {
    low: policies.representationLow,
    high: policies.representationHigh,
    z: policies.representationZ,
    minExpected: policies.minExpected,
    disclosureFloor: policies.disclosureFloor,
  };
}

function unknownCodesIn({ activities, channels }: InScope): Reach["unknownCodes"] {
  const met = new Map<string, { list: string; code: string }>();
  const note = (list: string, code: string): void => {
    met.set(`${list} ${code}`, { list, code });
  };
  for (const { code, channel } of channels) {
    if (!isKnownCode("channel", code)) note("channel", code);
    for (const [scheme, byDivision] of Object.entries(channel.schemes))
      for (const { codes } of Object.values(byDivision))
        for (const given of Object.keys(codes))
          if (isUnknownAnswer(scheme, given)) note(scheme, given);
  }
  for (const { audiences } of activities)
    for (const group of audiences) if (!isKnownCode("group", group)) note("group", group);
  return [...met].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, found]) => found);
}
