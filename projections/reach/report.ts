import { tracing, type Traced } from "../figures/tracing.js";
import type { Count } from "../figures/figure.js";
import { noPolicies, type PolicyDocuments } from "../policies/in-force.js";
import { answersIn, schemesIn } from "./answers.js";
import { contributionsByArea, type AreaRow, type ClassRow, type Contributions } from "./areas.js";
import { completeness, type Completeness } from "./completeness.js";
import { reachCounts, type ChannelRow, type ReachCounts } from "./counts.js";
import { coverage, type Coverage, type RequiredGroup } from "./coverage.js";
import { groupCodes, type GroupCodes } from "./group-codes.js";
import { dissimilarityOf, groupRows, type GroupRow } from "./groups.js";
import { inScope, type InScope, type ReachDocuments } from "./in-scope.js";
import { listedGroups, type ListCoverage } from "./listed-groups.js";
import { mappedPopulation } from "./mapped-population.js";
import { codeMaps } from "./maps/code-maps.js";
import type { CodeMap } from "./maps/code-map.js";
import { countsOfOneGroup, groupAlone } from "./one-group.js";
import { placesCompared, type PlaceCompared } from "./places-compared.js";
import { reach } from "./projection.js";
import {
  representationCaution,
  representationConvention,
  type RepresentationRule,
} from "./representation.js";
import { undatedIn } from "./undated.js";
import { unitOf } from "./unit.js";
import { unknownCodesIn, type UnknownCodeMet } from "./unknown-codes.js";

/**
 * How a report on reach is made. The documents hold what had happened; `today` chooses the settings.
 *
 * A scope by channel, area or days must be that of the projection that the documents are of.
 */
export interface ReachOptions extends Traced {
  /** The rules that bodies set themselves; without them the defaults hold. */
  readonly policies?: PolicyDocuments;
  /** Which codes of which schemes groups are, beside those known; a code called like a group is always one. */
  readonly groups?: ReadonlyArray<GroupCodes>;
  /** Which codes of one scheme count as which of another, before those known. */
  readonly maps?: ReadonlyArray<CodeMap>;
}

/** Who was heard. Source: measures.md 3 and 4. */
export interface Reach {
  readonly counts: ReachCounts;
  /** The one group that all of its activities were for alone: then every count is of that group. */
  readonly forGroupAlone?: string;
  /** The one area that every count is of. */
  readonly ofArea?: string;
  /** Events that may be of the days asked for, left out because their day is not known well enough. */
  readonly undated: Count;
  /** How many each activity for one group alone reached: counts of that group, whatever they are called. */
  readonly countsOfOneGroup: ReadonlyArray<number>;
  readonly channels: ReadonlyArray<ChannelRow>;
  /** Each group by scheme and code. */
  readonly groups: ReadonlyArray<GroupRow>;
  /** Each monitoring question. */
  readonly schemes: ReadonlyArray<Completeness>;
  /** The places whose people those heard are compared with. */
  readonly places: ReadonlyArray<PlaceCompared>;
  readonly areas: ReadonlyArray<AreaRow>;
  readonly classes: ReadonlyArray<ClassRow>;
  /** All areas together. */
  readonly all: Contributions;
  /** The groups that had to be heard. */
  readonly required: ReadonlyArray<RequiredGroup>;
  readonly coverage: Coverage;
  /** The nine protected characteristics and the listed groups at risk of not being heard. */
  readonly lists: ReadonlyArray<ListCoverage>;
  /** What the findings were judged by, and what they do not say. */
  readonly representation: RepresentationRule & {
    readonly convention: string;
    readonly caution: string;
  };
  /** The name of the disclosure profile that the body has set itself, or the default. */
  readonly disclosureProfile: string;
  /** What stands in text and tables in the place of a count held back. */
  readonly disclosureMarker: string;
  /** Codes that their lists do not have: counted all the same. */
  readonly unknownCodes: ReadonlyArray<UnknownCodeMet>;
}

/**
 * Reports who was heard, compared with who lives there, and which groups were not.
 *
 * The counts are exact; what leaves the body passes `discloseReach` first.
 *
 * Source: measures.md 3 and 4.
 */
export function reachReport(documents: ReachDocuments, options: ReachOptions): Reach {
  const { today, policies = noPolicies, scope = {} } = options;
  const codes = [...groupCodes, ...(options.groups ?? [])];
  const maps = [...(options.maps ?? []), ...codeMaps];
  const baselines = [...documents.baselines.values()];
  const trace = tracing(reach, options);
  const found = inScope(documents, scope, policies, today, trace.limit);
  const rule = ruleOf(found);

  const schemes: Completeness[] = [];
  const groups: GroupRow[] = [];
  for (const scheme of schemesFor(documents, found, maps)) {
    const answers = answersIn(scheme, found.channels, trace.limit);
    const population = mappedPopulation(baselines, scheme, found.areas, maps);
    const unit = unitOf(scheme, found.channels, documents);
    const path = `/schemes/${schemes.length}`;
    const apart = dissimilarityOf(answers, population);
    schemes.push({
      ...completeness(answers, found.policies.blankCountsAs, trace, path),
      unit,
      ...(apart === undefined ? {} : { dissimilarity: apart }),
    });
    groups.push(
      ...groupRows(answers, population, rule, trace, groups.length).map((row) => ({
        ...row,
        unit,
      })),
    );
  }
  const alone = groupAlone(found);
  return {
    ...(alone === undefined ? {} : { forGroupAlone: alone }),
    ...(scope.area === undefined ? {} : { ofArea: scope.area }),
    undated: undatedIn(documents, found, trace),
    countsOfOneGroup: countsOfOneGroup(found),
    ...reachCounts(documents, found, trace),
    groups,
    schemes,
    places: placesCompared(documents, found),
    ...contributionsByArea(documents, found.channels, trace, found.areas),
    ...coverage(found, codes, trace),
    lists: listedGroups(found, codes, trace),
    representation: {
      ...rule,
      convention: representationConvention,
      caution: representationCaution,
    },
    disclosureProfile: found.policies.disclosureProfile,
    disclosureMarker: found.policies.disclosureMarker,
    unknownCodes: unknownCodesIn(found),
  };
}

/**
 * The schemes met, and those by which the places' people were counted; none where nobody was heard.
 *
 * Not one that a map brings into a scheme met: its people are compared there.
 */
function schemesFor(
  documents: ReachDocuments,
  { channels, areas }: InScope,
  maps: ReadonlyArray<CodeMap>,
): ReadonlyArray<string> {
  const schemes = new Set(schemesIn(channels));
  const mapped = new Set(maps.filter(({ to }) => schemes.has(to)).map(({ from }) => from));
  if (channels.length > 0)
    for (const { area, scheme, counts } of documents.baselines.values())
      if (areas.includes(area) && Object.keys(counts).length > 0 && !mapped.has(scheme))
        schemes.add(scheme);
  return [...schemes].toSorted();
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
