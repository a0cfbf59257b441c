import { isSuppressed } from "../../../privacy/disclosure/count.js";
import type { PublishedReach } from "engagement-ledger/projections";
import { padded } from "../padded.js";
import { shown } from "../shown.js";
import { setIn } from "../finding-text.js";

type List = PublishedReach["lists"][number];

const names: Readonly<Record<string, string>> = {
  "equality-act-2010": "Protected characteristics (Equality Act 2010)",
  "inclusion-health": "Inclusion health groups",
  core20plus5: "Core20PLUS groups",
  "seldom-heard": "Groups named as seldom heard",
  "named-groups": "Groups that plans and strategies name",
};

/** Every characteristic and listed group: who was not heard, and of whom no question asked. */
export function listsText({
  lists,
  coverage,
  disclosureMarker,
}: PublishedReach): ReadonlyArray<string> {
  return [
    "Characteristics and listed groups, whether or not they had to be heard",
    ...setIn(
      `A group is heard where an activity was for it and at least ${coverage.atLeast} of its people ${coverage.atLeast === 1 ? "was" : "were"} heard; a characteristic that everybody has, where so many told theirs.`,
      2,
    ),
    ...lists.flatMap((list) => listText(list, disclosureMarker)),
    "",
  ];
}

function listText(
  { list, heard, gaps, notAsked, groups }: List,
  marker: string,
): ReadonlyArray<string> {
  const title = new Map(groups.map((group) => [group.code, group.title]));
  const named = (codes: ReadonlyArray<string>): string =>
    codes.map((code) => title.get(code) ?? code).join("; ");
  const asked = gaps.filter((code) => !notAsked.includes(code));
  const reached = groups.filter(
    ({ planned, delivered, people }) => planned || delivered || people.value !== 0,
  );
  const heardOf = "numerator" in heard ? `heard ${heard.numerator}` : "heard: held back";
  return [
    `  ${names[list] ?? list}: ${heardOf} of ${groups.length}.`,
    ...(asked.length === 0 ? [] : indented(`Not heard: ${named(asked)}.`)),
    ...(notAsked.length === 0
      ? []
      : indented(`Not heard, and ${unaskedWords(list)}: ${named(notAsked)}.`)),
    ...(reached.length === 0
      ? []
      : padded(
          [
            ["    Group", "Planned for", "Delivered to", "Heard", "People"],
            ...reached.map((group) => [
              `    ${group.title}`,
              yes(group.planned),
              yes(group.delivered),
              isSuppressed(group.heard) ? marker : yes(group.heard),
              shown(group.people, marker),
            ]),
          ],
          [4],
        )),
  ];
}

const unaskedWords = (list: string): string =>
  list === "equality-act-2010" ? "no question asked about it" : "no question told who is one";

const yes = (value: unknown): string => (value === true ? "yes" : "no");

const indented = (text: string): ReadonlyArray<string> => setIn(text, 4);
