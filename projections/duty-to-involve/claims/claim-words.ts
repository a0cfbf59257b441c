import type { Scope } from "./scope.js";

/** What a claim is about, as a part of a sentence: its group, its activity, and where it stands. */
export function aboutOf({ record, claim }: Scope): string {
  const title = claim.activity === undefined ? undefined : record.activities.get(claim.activity);
  return (
    (claim.group === undefined ? "" : ` of the group ${claim.group}`) +
    (claim.activity === undefined ? "" : ` of “${title?.title ?? claim.activity}”`) +
    (claim.locator === undefined ? "" : ` (${claim.locator})`)
  );
}

const names = new Map([
  ["people-lower", "people, at least,"],
  ["people-upper", "people, at most,"],
  ["days-open", "days open"],
  ["proposal-version", "the version of the proposal"],
  ["groups-heard", "groups heard"],
]);

/** What a measure is called in a sentence; one that is not known, by its code. */
export function named(measure: string): string {
  return names.get(measure) ?? measure;
}
