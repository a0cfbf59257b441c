import { earliestFirst } from "../dossier/order.js";
import { happenedBy, type Extent } from "../heard/by-day.js";
import type { RecordedFigure } from "./recorded-figure.js";
import type { Scope } from "./scope.js";

/**
 * The latest version of the proposal published by a day; of an activity that is named, the versions that it
 * was linked with.
 *
 * Source: law.md 4.4 R-TARGET and R-REPORT-TRUE; *Buckingham*, on engagement said to be on the proposal.
 */
export function versionsOn({ matter, claim, day }: Scope): RecordedFigure {
  const by =
    (extent: Extent) =>
    ({ occurredAt }: { readonly occurredAt: string }): boolean =>
      happenedBy(occurredAt, day, extent);
  if (claim.activity !== undefined) {
    const links = earliestFirst(matter.links).filter(
      ({ activity, proposalVersion }) =>
        activity === claim.activity && proposalVersion !== undefined,
    );
    const named = (extent: Extent): ReadonlyArray<string> =>
      links.filter(by(extent)).flatMap(({ proposalVersion }) => proposalVersion ?? []);
    return {
      _tag: "Versions",
      certain: named("certain"),
      possible: named("possible"),
      evidence: links.filter(by("possible")),
    };
  }
  const latest = (["certain", "possible"] as const).flatMap(
    (extent) => earliestFirst(matter.proposals.filter(by(extent))).at(-1) ?? [],
  );
  const versions = [...new Set(latest.map(({ version }) => version))];
  return {
    _tag: "Versions",
    certain: latest.length === 2 && versions.length === 1 ? versions : [],
    possible: versions,
    evidence: latest,
  };
}
