import { map } from "fp-ts/lib/Either.js";
import {
  closedLoopProjection,
  discloseYouSaid,
  policies,
  youSaid,
  youSaidProjection,
  type PolicyDocuments,
  type YouSaid,
} from "engagement-ledger/projections";
import { disclosureProfile, disclosureProfiles } from "../../privacy/disclosure/profile.js";
import { projectAll } from "../../projection/project-all.js";
import { foldedView, folding, type Ask } from "./answer.js";
import { scopeOf } from "./scope.js";

/** What became of what people said, in words: exact for the body and its auditor, else disclosed. */
export const askYouSaid: Ask<YouSaid> = async (reading, question) => {
  const fold = folding(reading);
  const projections = [youSaidProjection, closedLoopProjection, policies] as const;
  const documents = await projectAll(reading.view, projections, fold.options);
  return map(
    ([words, loop, inForce]: readonly [
      Parameters<typeof youSaid>[0],
      Parameters<typeof youSaid>[1],
      PolicyDocuments,
    ]) => {
      const exact = youSaid(words, loop, {
        today: reading.today,
        view: foldedView(reading),
        policies: inForce,
        scope: scopeOf(question),
      });
      const internal = question.internal === true;
      return {
        projection: youSaidProjection,
        warnings: [...fold.warnings(), ...(internal ? [] : unknownProfiles(exact))],
        report: discloseYouSaid(exact, internal ? disclosureProfiles.none : undefined),
      };
    },
  )(documents);
};

function unknownProfiles({ matters }: YouSaid): ReadonlyArray<string> {
  const unknown = new Set(
    matters.map(({ profile }) => profile).filter((name) => disclosureProfile(name) === undefined),
  );
  return [...unknown].map(
    (name) => `This program does not know the disclosure profile ${name}: the usual one is used.`,
  );
}
