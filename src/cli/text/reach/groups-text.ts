import type { PublishedReach } from "engagement-ledger/projections";
import { setIn } from "../finding-text.js";
import { questionText } from "./question-text.js";

/** Each monitoring question: who answered, how its groups compare with who lives there, and by what source. */
export function groupsText(report: PublishedReach): ReadonlyArray<string> {
  const { groups, schemes, representation, places } = report;
  const uncounted = places.filter(({ counted }) => !counted).map(({ code, name }) => name ?? code);
  const missing =
    uncounted.length === 0
      ? []
      : setIn(
          `Nobody on record counted who lives in ${uncounted.join(", ")}: nobody heard can be compared with who lives there.`,
          0,
        );
  if (groups.length === 0)
    return [
      "No answer to a monitoring question is on record: who was not heard cannot be seen.",
      ...missing,
      "",
    ];
  return [
    ...schemes.flatMap((question) => {
      const of = groups
        .filter(({ scheme }) => scheme === question.scheme)
        .toSorted((one, other) => one.code.localeCompare(other.code, "en", { numeric: true }));
      return of.length === 0 ? [] : [...questionText(question, of, report), ""];
    }),
    ...missing,
    ...setIn(
      "Bounds: its share of all, if none of those who gave no answer is of the group, and if all are.",
      0,
    ),
    ...(groups.some(({ finding }) => finding !== "no-denominator")
      ? [
          ...setIn(
            `Under: the whole range is below ${representation.low} of the population's share; over: above ${representation.high}; within: between them; else uncertain. ${representation.convention}`,
            0,
          ),
          ...setIn(representation.caution, 0),
        ]
      : []),
    "",
  ];
}
