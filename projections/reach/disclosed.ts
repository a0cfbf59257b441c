import { atNationalLevel, isHeldBack, type DisclosureProfile } from "engagement-ledger";
import { tracing, type Traced } from "../figures/tracing.js";
import type { ChannelRow, ReachCounts } from "./counts.js";
import { publishByArea, type PublishedByArea } from "./disclosed-areas.js";
import { publishCoverage, type PublishedCoverage } from "./disclosed-coverage.js";
import { publishing, type PublishedCount, type Publishing } from "./disclosed-figure.js";
import type { PublishedGroup } from "./disclosed-groups.js";
import { publishQuestion, type PublishedCompleteness } from "./disclosed-question.js";
import { reach } from "./projection.js";
import type { Reach } from "./report.js";

/** How a report leaves the body: as it was made, and whether its geography is a whole nation. */
export interface DisclosureOptions extends Traced {
  /** Said by the caller alone; then the method for sub-national counts does not apply. */
  readonly national?: boolean;
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
> &
  PublishedByArea &
  PublishedCoverage & {
    /** The undivided totals: as they are, unless they would tell a small count of one group. */
    readonly counts?: ReachCounts;
    readonly channels?: ReadonlyArray<ChannelRow>;
    /** In their place, as they may be published. */
    readonly ofGroup?: Readonly<Record<"contacts" | "responses" | "signatures", PublishedCount>>;
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
  const profile = options.national === true ? atNationalLevel(chosen) : chosen;
  const publish = publishing(profile, tracing(reach, options).rule);
  const { counts, channels, countsOfOneGroup, ...divided } = report;
  const { groups, schemes, areas, classes, all, required, coverage, ...rest } = divided;
  const alone = report.forGroupAlone !== undefined && profile.suppresses !== undefined;
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
  ];
  return {
    ...rest,
    ...(!hidden ? { counts, channels } : { ofGroup: ofGroup(counts, publish) }),
    groups: shownGroups,
    schemes: questions.map(({ row }) => row),
    ...publishByArea({ areas, classes, all }, most, publish),
    ...publishCoverage({ required, coverage }, shownGroups, publish),
    disclosure: {
      profile: profile.name,
      ...(notes.length === 0 ? {} : { note: notes.join(" ") }),
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
