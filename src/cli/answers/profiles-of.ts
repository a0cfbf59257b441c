import { policiesInForce, type PolicyDocuments } from "engagement-ledger/projections";
import {
  defaultDisclosureProfile,
  disclosureProfile,
  disclosureProfiles,
  type DisclosureProfile,
} from "../../privacy/disclosure/profile.js";
import type { Question } from "./answer.js";

/** The disclosure profile of each body on a day; none for the body itself and its auditor. */
export function profilesOf(
  policies: PolicyDocuments,
  today: string,
  { internal }: Question,
): {
  readonly of: (body: string) => DisclosureProfile;
  /** Which profiles this program does not know, of those that were asked for. */
  readonly warnings: () => ReadonlyArray<string>;
} {
  const unknown = new Set<string>();
  return {
    of: (body) => {
      if (internal === true) return disclosureProfiles.none;
      const name = policiesInForce(policies, body, today).disclosureProfile;
      const profile = disclosureProfile(name);
      if (profile === undefined) unknown.add(name);
      return profile ?? defaultDisclosureProfile;
    },
    warnings: () =>
      [...unknown].map(
        (name) =>
          `This program does not know the disclosure profile ${name}: ${defaultDisclosureProfile.name} is used.`,
      ),
  };
}
