import { atNationalLevel, isHeldBack, type DisclosureProfile } from "engagement-ledger";
import { tracing, type Traced } from "../figures/tracing.js";
import type { ChannelRow, ReachCounts } from "./counts.js";
import { publishByArea, type PublishedByArea } from "./disclosed-areas.js";
import { publishCoverage, type PublishedCoverage } from "./disclosed-coverage.js";
import { publishing, type PublishedCount, type Publishing } from "./disclosed-figure.js";
import type { PublishedGroup } from "./disclosed-groups.js";
import { publishQuestion, type PublishedCompleteness } from "./disclosed-question.js";
import { groupCodes, type GroupCodes } from "./group-codes.js";
import { reach } from "./projection.js";
import type { Reach } from "./report.js";

/** How a report leaves the body: as it was made, and whether its geography is a whole nation. */
export interface DisclosureOptions extends Traced {
  /** Said by the caller alone; then the method for sub-national counts does not apply. */
  readonly national?: boolean;
  /** Which codes groups are, beside those known: as the report was made with. */
  readonly groups?: ReadonlyArray<GroupCodes>;
}

/** Who was heard, as it may be published. */
export type PublishedReach = Omit<
  Reach,
  | "counts"
  | "channels"
  | "countsOfOneGroup"
  | "groups"
  | "schemes"
  | "areas"
  | "classes"
  | "all"
  | "required"
  | "coverage"
  | "lists"
  | "undated"
> &
  PublishedByArea &
  PublishedCoverage & {
    /** The undivided totals: as they are, unless they would tell a small count of one group. */
    readonly counts?: ReachCounts;
    readonly channels?: ReadonlyArray<ChannelRow>;
    /** In their place, as they may be published. */
    readonly ofGroup?: Readonly<Record<"contacts" | "responses" | "signatures", PublishedCount>>;
    readonly undated: PublishedCount;
    readonly groups: ReadonlyArray<PublishedGroup>;
    readonly schemes: ReadonlyArray<PublishedCompleteness>;
    readonly disclosure: { readonly profile: string; readonly note?: string };
  };

/** Said of rounded parts beside a rounded total. Source: measures.md X-2. */
export const roundingNote =
  "Parts and totals are rounded separately, so that parts need not add up to their total.";

/** Said where an activity for one group alone reached so few people that totals would tell how many. */
export const oneGroupNote =
  "An activity for one group alone reached very few people: totals are controlled, and channels are left out.";

/** Said where exact numbers are rounded because they are of a part. */
export const partsNote =
  "These are of a part of the whole. They are rounded, for exact ones could be taken from those of the whole.";

/**
 * Makes a report on reach safe to leave the body; applied at the edge, never to what is stored.
 *
 * Counts of people by characteristic, group, area or class are controlled; undivided totals are not. Of what is
 * controlled the evidence is the rule alone. Where an exact total, a true zero or a rate would let a reader work
 * out a small count, more is held back. Made with the same options as the report.
 *
 * Source: measures.md DC-1 to DC-6.
 */
export function discloseReach(
  report: Reach,
  chosen: DisclosureProfile,
  options: DisclosureOptions,
): PublishedReach {
  const { scope = {} } = options;
  const inParts = Object.values(scope).some((part) => part !== undefined);
  const whole = options.national === true ? atNationalLevel(chosen) : chosen;
  const profile = inParts ? forParts(whole) : whole;
  const publish = publishing(profile, tracing(reach, options).rule);
  const { counts, channels, countsOfOneGroup, ...divided } = report;
  const { groups, schemes, areas, classes, all, required, coverage, lists, undated, ...rest } =
    divided;
  const ofPart = report.forGroupAlone ?? report.ofArea;
  const alone = ofPart !== undefined && profile.suppresses !== undefined;
  const hidden = alone || countsOfOneGroup.some((count) => isHeldBack(count, profile));
  const questions = schemes.map((row, index) =>
    publishQuestion(
      row,
      groups.filter(({ scheme }) => scheme === row.scheme),
      {
        index,
        firstGroup: groups.findIndex(({ scheme }) => scheme === row.scheme),
        rule: report.representation,
        hidden,
        publish,
      },
    ),
  );
  const shownGroups = questions.flatMap((question) => question.groups);
  const most = hidden ? Infinity : counts.responses.value + counts.signatures.value;
  const notes = [
    ...(profile.roundsTo === 1 ? [] : [roundingNote]),
    ...(hidden && !alone ? [oneGroupNote] : []),
    ...(profile === whole ? [] : [partsNote]),
  ];
  return {
    ...rest,
    ...(!hidden ? { counts, channels } : { ofGroup: ofGroup(counts, publish) }),
    undated: hidden ? publish.lone("/undated", undated) : undated,
    groups: shownGroups,
    schemes: questions.map(({ row }) => row),
    ...publishByArea({ areas, classes, all }, most, publish),
    ...publishCoverage(
      { required, coverage, lists },
      shownGroups,
      [...groupCodes, ...(options.groups ?? [])],
      publish,
    ),
    disclosure: {
      profile: profile.name,
      ...(notes.length === 0 ? {} : { note: notes.join(" ") }),
    },
  };
}

/**
 * The profile for a report on a part, such as one activity, area or channel: one that shows exact counts rounds them.
 *
 * What it holds back could else be worked out from the reports on the other parts. Source: measures.md DC-4 and DC-5.
 */
function forParts(profile: DisclosureProfile): DisclosureProfile {
  return profile.suppressesComplements
    ? { ...profile, name: `${profile.name}, rounded`, roundsTo: 5, suppressesComplements: false }
    : profile;
}

function ofGroup({ contacts, responses, signatures }: ReachCounts, publish: Publishing) {
  return {
    contacts: publish.lone("/counts/contacts", contacts),
    responses: publish.lone("/counts/responses", responses),
    signatures: publish.lone("/counts/signatures", signatures),
  };
}
