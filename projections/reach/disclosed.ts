import {
  atNationalLevel,
  discloseCount,
  discloseParts,
  isSuppressed,
  suppressedBy,
  type DisclosedCount,
  type DisclosureProfile,
} from "engagement-ledger";
import { sixDecimals } from "../figures/figure.js";
import { tracing, type Traced } from "../figures/tracing.js";
import type { Completeness } from "./completeness.js";
import type { ChannelRow, ReachCounts } from "./counts.js";
import type { RequiredGroup } from "./coverage.js";
import { publishByArea, type PublishedByArea } from "./disclosed-areas.js";
import {
  publishing,
  type PublishedCount,
  type PublishedFigure,
  type Publishing,
} from "./disclosed-figure.js";
import { publishGroups, type PublishedGroup } from "./disclosed-groups.js";
import { dissimilarity } from "./dissimilarity.js";
import type { GroupRow } from "./groups.js";
import { reach } from "./projection.js";
import type { Reach } from "./report.js";

/** How a report leaves the body: as it was made, and whether its geography is a whole nation. */
export interface DisclosureOptions extends Traced {
  /** Said by the caller alone; then the method for sub-national counts does not apply. */
  readonly national?: boolean;
}

/** A monitoring question as it may be published. */
export type PublishedCompleteness = Omit<
  Completeness,
  | "all"
  | "answered"
  | "declined"
  | "notSure"
  | "notKnown"
  | "askedRate"
  | "disclosureRate"
  | "declinedRate"
> & {
  /** The undivided total, as it is, unless all of it is of one group. */
  readonly all: DisclosedCount;
  readonly answered: DisclosedCount;
  readonly declined: DisclosedCount;
  readonly notSure: DisclosedCount;
  readonly notKnown: DisclosedCount;
  readonly askedRate: PublishedFigure;
  readonly disclosureRate: PublishedFigure;
  readonly declinedRate: PublishedFigure;
};

/** Who was heard, as it may be published. */
export type PublishedReach = Omit<
  Reach,
  "counts" | "channels" | "groups" | "schemes" | "areas" | "classes" | "all" | "required"
> &
  PublishedByArea & {
    /** The undivided totals: as they are, unless all of it is of one group. */
    readonly counts?: ReachCounts;
    readonly channels?: ReadonlyArray<ChannelRow>;
    /** In their place, where all of it is of one group. */
    readonly ofGroup?: Readonly<Record<"contacts" | "responses" | "signatures", PublishedCount>>;
    readonly groups: ReadonlyArray<PublishedGroup>;
    readonly schemes: ReadonlyArray<PublishedCompleteness>;
    readonly required: ReadonlyArray<
      Omit<RequiredGroup, "people"> & { readonly people: PublishedCount }
    >;
    readonly disclosure: { readonly profile: string; readonly note?: string };
  };

/** Said of rounded parts beside a rounded total. Source: measures.md X-2. */
export const roundingNote =
  "Parts and totals are rounded separately, so that parts need not add up to their total.";

/**
 * Makes a report on reach safe to leave the body; applied at the edge, never to what is stored.
 *
 * Counts of people by characteristic, group, area or class are controlled; undivided totals are not. Of what is
 * controlled the evidence is the rule alone. Made with the same options as the report.
 *
 * Source: measures.md DC-1 to DC-6.
 */
export function discloseReach(
  report: Reach,
  chosen: DisclosureProfile,
  options: DisclosureOptions,
): PublishedReach {
  const profile = options.national === true ? atNationalLevel(chosen) : chosen;
  const publish = publishing(profile, tracing(reach, options).rule);
  const { counts, channels, groups, schemes, areas, classes, all, required, ...rest } = report;
  const alone = report.forGroupAlone !== undefined && profile.suppresses !== undefined;
  const questions = schemes.map((row, index) => {
    const shown = publishCompleteness(row, index, publish, alone);
    const exact = groups.filter(({ scheme }) => scheme === row.scheme);
    const from = groups.findIndex(({ scheme }) => scheme === row.scheme);
    const ofScheme = publishGroups(exact, shown.answered, report.representation, publish, from);
    const apart = row.dissimilarity === undefined ? {} : apartAsShown(exact, ofScheme);
    return { row: { ...shown, ...apart }, groups: ofScheme };
  });
  return {
    ...rest,
    ...(!alone ? { counts, channels } : { ofGroup: ofGroup(counts, publish) }),
    groups: questions.flatMap((question) => question.groups),
    schemes: questions.map(({ row }) => row),
    ...publishByArea({ areas, classes, all }, publish),
    required: required.map((row, index) => ({
      ...row,
      people: publish.lone(`/required/${index}/people`, row.people),
    })),
    disclosure: {
      profile: profile.name,
      ...(profile.roundsTo === 1 ? {} : { note: roundingNote }),
    },
  };
}

function ofGroup({ contacts, responses, signatures }: ReachCounts, publish: Publishing) {
  return {
    contacts: publish.lone("/counts/contacts", contacts),
    responses: publish.lone("/counts/responses", responses),
    signatures: publish.lone("/counts/signatures", signatures),
  };
}

function publishCompleteness(
  row: Completeness,
  index: number,
  publish: Publishing,
  alone: boolean,
): PublishedCompleteness {
  const { profile } = publish;
  const states = [row.answered, row.declined, row.notSure, row.notKnown];
  const { parts } = discloseParts(states, row.all, profile, 0);
  const held = suppressedBy(profile);
  const [answered = held, declined = held, notSure = held, notKnown = held] = parts;
  const path = `/schemes/${index}`;
  return {
    scheme: row.scheme,
    all: alone ? discloseCount(row.all, profile) : row.all,
    answered,
    declined,
    notSure,
    notKnown,
    askedRate: publish.share(`${path}/askedRate`, row.askedRate, discloseCount(0, profile)),
    disclosureRate: publish.share(`${path}/disclosureRate`, row.disclosureRate, answered),
    declinedRate: publish.share(`${path}/declinedRate`, row.declinedRate, declined),
  };
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
