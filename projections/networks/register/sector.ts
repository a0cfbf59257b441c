import type { Said } from "../said.js";

type Kind = Said<"BodyRegistered">["kind"];

const sectors: Readonly<Record<Kind, string>> = {
  icb: "nhs",
  ccg: "nhs",
  pct: "nhs",
  sha: "nhs",
  "nhs-trust": "nhs",
  "foundation-trust": "nhs",
  "nhs-england": "nhs",
  "local-authority": "council",
  "health-scrutiny": "council",
  "health-and-wellbeing-board": "joint-board",
  "integrated-care-partnership": "joint-board",
  healthwatch: "healthwatch",
  "secretary-of-state": "government",
  vcse: "voluntary",
  provider: "provider",
  ppg: "public-representatives",
  other: "other",
};

const finer: ReadonlyMap<string, string> = new Map([
  ["gp-practice", "nhs"],
  ["public-health", "public-health"],
  ["public-representatives-group", "public-representatives"],
  ["police", "police"],
  ["fire-service", "fire-service"],
  ["housing", "housing"],
  ["education", "education"],
  ["employer", "employer"],
]);

/**
 * The part of public life that a kind of organisation belongs to, such as `nhs` or `voluntary`.
 *
 * Source: this project, from the kinds of taxonomies.md 11.
 *
 * @example
 * sectorOf("ccg"); //=> "nhs"
 * sectorOf("other", "fire-service"); //=> "fire-service"
 */
export function sectorOf(kind: Kind, finerKind?: string): string {
  return finer.get(finerKind ?? "") ?? sectors[kind];
}
