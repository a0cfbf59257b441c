import { map } from "fp-ts/lib/Either.js";
import {
  discloseNetworks,
  networks,
  networksProjection,
  policies,
  policiesInForce,
  type NetworkDocuments,
  type PolicyDocuments,
  type PublishedNetworks,
} from "engagement-ledger/projections";
import {
  defaultDisclosureProfile,
  disclosureProfile,
  disclosureProfiles,
  type DisclosureProfile,
} from "../../privacy/disclosure/profile.js";
import { projectAll } from "../../projection/project-all.js";
import { foldedView, folding, type Ask } from "./answer.js";
import { scopeOf } from "./scope.js";

/** Who reaches whom; how many people of each body attended, exact for the body itself alone. */
export const askNetworks: Ask<PublishedNetworks> = async (reading, question) => {
  const fold = folding(reading);
  const documents = await projectAll(reading.view, [networksProjection, policies], fold.options);
  return map(([folded, inForce]: readonly [NetworkDocuments, PolicyDocuments]) => {
    const { evidenceLimit, internal, groups, partners } = question;
    const options = {
      today: reading.today,
      view: foldedView(reading),
      scope: scopeOf(question),
      ...(groups === undefined ? {} : { groups: listed(groups) }),
      ...(partners === undefined ? {} : { partners: listed(partners) }),
      ...(evidenceLimit === undefined ? {} : { evidenceLimit }),
    };
    const unknown = new Set<string>();
    const profileOf = (body: string): DisclosureProfile => {
      if (internal === true) return disclosureProfiles.none;
      const name = policiesInForce(inForce, body, reading.today).disclosureProfile;
      const profile = disclosureProfile(name);
      if (profile === undefined) unknown.add(name);
      return profile ?? defaultDisclosureProfile;
    };
    const report = discloseNetworks(networks(folded, options), profileOf, options);
    const rows = new Set(report.matrix.rows.map(({ partner }) => partner.body));
    const absent = (options.partners ?? []).filter((body) => !rows.has(body));
    return {
      projection: networksProjection,
      report,
      warnings: [
        ...fold.warnings(),
        ...absent.map((body) => `${body} is not on record as a body in this view.`),
        ...[...unknown].map(
          (name) =>
            `This program does not know the disclosure profile ${name}: ${defaultDisclosureProfile.name} is used.`,
        ),
      ],
    };
  })(documents);
};

const listed = (codes: string): ReadonlyArray<string> =>
  codes
    .split(",")
    .map((code) => code.trim())
    .filter((code) => code !== "");
