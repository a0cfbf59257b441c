import type { Topic } from "./topic.js";

/** The five headings of the census, and the groups under each. */
const headings: ReadonlyArray<{
  readonly name: string;
  readonly code: string;
  readonly groups: Readonly<Record<string, string>>;
}> = [
  {
    name: "Asian, Asian British or Asian Welsh",
    code: "asian",
    groups: {
      Bangladeshi: "bangladeshi",
      Chinese: "chinese",
      Indian: "indian",
      Pakistani: "pakistani",
      "Other Asian": "other",
    },
  },
  {
    name: "Black, Black British, Black Welsh, Caribbean or African",
    code: "black",
    groups: { African: "african", Caribbean: "caribbean", "Other Black": "other" },
  },
  {
    name: "Mixed or Multiple ethnic groups",
    code: "mixed",
    groups: {
      "White and Asian": "white-and-asian",
      "White and Black African": "white-and-black-african",
      "White and Black Caribbean": "white-and-black-caribbean",
      "Other Mixed or Multiple ethnic groups": "other",
    },
  },
  {
    name: "White",
    code: "white",
    groups: {
      "English, Welsh, Scottish, Northern Irish or British": "british",
      Irish: "irish",
      "Gypsy or Irish Traveller": "gypsy-or-irish-traveller",
      Roma: "roma",
      "Other White": "other",
    },
  },
  {
    name: "Other ethnic group",
    code: "other",
    groups: { Arab: "arab", "Any other ethnic group": "any" },
  },
];

/** Ethnic group: five headings, and the 19 groups that they are the sums of. Source: measures.md 3.7. */
export const ethnicGroup: Topic = {
  table: "TS021",
  title: "ethnic group",
  ages: "all",
  levels: [
    {
      scheme: "census-2021-ethnic-group-5",
      categories: Object.fromEntries(headings.map(({ name, code }) => [name, code])),
    },
    {
      scheme: "census-2021-ethnic-group-19",
      categories: Object.fromEntries(
        headings.flatMap(({ name, code, groups }) =>
          Object.entries(groups).map(([group, under]) => [`${name}: ${group}`, `${code}-${under}`]),
        ),
      ),
    },
  ],
  nested: Object.fromEntries(
    headings.map(({ name, groups }) => [
      name,
      Object.keys(groups).map((group) => `${name}: ${group}`),
    ]),
  ),
};
