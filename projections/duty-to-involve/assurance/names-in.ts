import type { Dossiers } from "../dossier/as-of.js";
import type { AssuredBody } from "./assured-body.js";
import type { AssuredMatter } from "./assured-matter.js";

/** What each body that a report to a governing body names is called, by its id; unnamed ones are left out. */
export function namesIn(
  matters: ReadonlyArray<AssuredMatter>,
  bodies: ReadonlyArray<AssuredBody>,
  record: Pick<Dossiers, "bodies">,
): Readonly<Record<string, string>> {
  const named = [
    ...matters.flatMap(({ body, planned, done, papers, decisions }) => [
      body,
      ...[...planned, ...papers, ...decisions].map(({ by }) => by),
      ...done.flatMap(({ by, with: others }) => (by === undefined ? others : [by, ...others])),
    ]),
    ...bodies.flatMap(({ body, received, practice }) => [
      body,
      ...received.map(({ from }) => from),
      ...practice.grades.flatMap(({ gradedBy }) => gradedBy),
    ]),
  ];
  return Object.fromEntries(
    [...new Set(named)].toSorted().flatMap((body) => {
      const { name } = record.bodies.get(body);
      return name === undefined ? [] : [[body, name]];
    }),
  );
}
