import { happenedBy } from "../closed-loop/claim.js";
import type { DueLife } from "../closed-loop/due.js";
import type { Scope } from "../figures/rule.js";
import type { Wording } from "./wording.js";

/** The themes of one matter; or of none, kept together by the body whose activities heard them. */
export interface Section {
  readonly matter: string | null;
  readonly body: string;
  readonly lives: ReadonlyArray<DueLife>;
}

/**
 * Divides themes by matter. A theme of several matters is told in each of them; a matter without themes has a
 * section that says so.
 */
export function sectionsOf(
  lives: ReadonlyArray<DueLife>,
  { documents, today, context }: Wording,
  scope: Scope,
): ReadonlyArray<Section> {
  const ofMatter = new Map<string, DueLife[]>();
  const ofNone = new Map<string, DueLife[]>();
  for (const { matter, opened } of documents.matters.values())
    if (opened !== null && happenedBy(opened, today)) ofMatter.set(matter, []);
  for (const life of lives) {
    const matters = context.mattersOfTheme(life.theme);
    for (const matter of matters) add(ofMatter, matter, life);
    if (matters.length === 0) add(ofNone, context.bodiesOfTheme(life.theme)[0] ?? "", life);
  }
  const byOf = (matter: string): string => documents.matters.get(matter)?.by ?? "";
  return [
    ...[...ofMatter.keys()]
      .filter((matter) => scope.matter === undefined || matter === scope.matter)
      .filter((matter) => scope.body === undefined || byOf(matter) === scope.body)
      .toSorted()
      .map((matter) => ({ matter, body: byOf(matter), lives: ofMatter.get(matter) ?? [] })),
    ...[...ofNone.keys()]
      .toSorted()
      .map((body) => ({ matter: null, body, lives: ofNone.get(body) ?? [] })),
  ];
}

function add(parts: Map<string, DueLife[]>, part: string, life: DueLife): void {
  const known = parts.get(part);
  if (known === undefined) parts.set(part, [life]);
  else known.push(life);
}
