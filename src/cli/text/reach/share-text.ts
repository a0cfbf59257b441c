import type { PublishedReach } from "engagement-ledger/projections";
import { disclosureProfile } from "../../../privacy/disclosure/profile.js";
import { shownShare } from "../shown.js";

type Share = PublishedReach["groups"][number]["share"];

const tenthsFrom = 4_000;

/**
 * Writes the shares of one report as percentages, no more exactly than its disclosure profile has them.
 *
 * Source: measures.md 5.2, "whole numbers unless the rounded denominator is 4,000 or more", and X-4.
 */
export function shareText({
  disclosure,
  disclosureMarker,
}: Pick<PublishedReach, "disclosure" | "disclosureMarker">): (share: Share) => string {
  const coarse = disclosureProfile(disclosure.profile)?.coarsePercentages === true;
  return (share) =>
    coarse && share.value !== null && "denominator" in share && share.denominator < tenthsFrom
      ? `${Math.round(share.value * 100)}%`
      : shownShare(share, disclosureMarker);
}
