import type { PublishedNetworks } from "engagement-ledger/projections";
import { setIn } from "../finding-text.js";

const people = {
  strategic: "People on boards and those who commission (strategic)",
  supportive: "People who deliver services and projects (supportive)",
  generative: "People who set up a project of their own (generative)",
  responsive: "People who attend and answer (responsive)",
} as const;

/** Which needs of people in each role were met by something held. */
export function involvementText({ involvement }: PublishedNetworks): ReadonlyArray<string> {
  return [
    "What people in each role need, and what was held that meets it",
    ...involvement.flatMap(({ involvement: role, needs, met }) => {
      const named = (wanted: boolean): string =>
        needs.flatMap((need) => (need.met === wanted ? [need.title] : [])).join("; ");
      return [
        ...setIn(`${people[role]}: ${met.numerator} of ${met.denominator} needs met`, 2),
        ...(named(true) === "" ? [] : setIn(`met: ${named(true)}`, 4)),
        ...(named(false) === "" ? [] : setIn(`nothing on record: ${named(false)}`, 4)),
      ];
    }),
    "",
  ];
}
