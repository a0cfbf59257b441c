import {
  defaultDisclosureProfile,
  discloseCount,
  disclosureProfile,
  type DisclosureProfile,
} from "engagement-ledger";
import type { YouSaid, YouSaidMatter } from "./report.js";
import type { Story } from "./story.js";

/**
 * Makes the counts of people in a report safe to publish, each by the profile of its matter's body.
 *
 * With `profile` that one is used for all, such as `none` for the body itself and its auditor. A body's own
 * profile that this program does not know gives way to the default.
 *
 * Source: measures.md DC-1 to DC-3.
 */
export function discloseYouSaid(report: YouSaid, profile?: DisclosureProfile): YouSaid {
  return {
    matters: report.matters.map((matter) => {
      const own = profile ?? disclosureProfile(matter.profile) ?? defaultDisclosureProfile;
      return {
        ...matter,
        profile: own.name,
        stories: disclosed(matter.stories, own),
        excluded: disclosed(matter.excluded, own),
      };
    }),
  } satisfies { matters: ReadonlyArray<YouSaidMatter> };
}

function disclosed(
  stories: ReadonlyArray<Story>,
  profile: DisclosureProfile,
): ReadonlyArray<Story> {
  return stories.map((story) => ({
    ...story,
    people: typeof story.people === "number" ? discloseCount(story.people, profile) : story.people,
  }));
}
