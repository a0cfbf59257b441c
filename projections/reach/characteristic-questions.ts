/** What tells a protected characteristic: the questions about it, and the groups that are of it by name. */
export interface CharacteristicQuestions {
  /** The code of the characteristic. */
  readonly code: string;
  /** The known schemes that a question about it is answered in. */
  readonly schemes: ReadonlyArray<string>;
  /** Groups of the lists whose names say this characteristic. */
  readonly groups: ReadonlyArray<string>;
}

/**
 * What tells each of the nine protected characteristics.
 *
 * A question answered in a scheme called like the characteristic tells it too. For marriage and civil partnership, and
 * for pregnancy and maternity, no coded list is known: such a scheme is the only one.
 *
 * Source: taxonomies.md 1 to 5, 7 and 8; which groups are of which characteristic is this project's reading.
 */
export const characteristicQuestions: ReadonlyArray<CharacteristicQuestions> = [
  {
    code: "age",
    schemes: ["census-2021-age-11"],
    groups: [
      "older-people",
      "children-young-people",
      "younger-adults",
      "teenagers",
      "young-carers",
    ],
  },
  {
    code: "disability",
    schemes: ["nhs-disability", "census-2021-disability"],
    groups: [
      "physical-mental-learning-difficulties",
      "learning-disability",
      "communication-impairments",
    ],
  },
  { code: "gender-reassignment", schemes: ["nhs-gender-identity"], groups: ["lgbt"] },
  { code: "marriage-civil-partnership", schemes: [], groups: [] },
  { code: "pregnancy-maternity", schemes: [], groups: ["maternity"] },
  {
    code: "race",
    schemes: [
      "nhs-ethnic-category-2001",
      "census-2021-ethnic-group-5",
      "census-2021-ethnic-group-19",
    ],
    groups: ["ethnic-minorities", "gypsy-roma-traveller", "bamer-women", "turkish-kurdish-cypriot"],
  },
  { code: "religion-belief", schemes: ["census-2021-religion"], groups: [] },
  { code: "sex", schemes: ["nhs-sex", "census-2021-sex"], groups: ["bamer-women"] },
  {
    code: "sexual-orientation",
    schemes: ["dcb2094", "census-2021-sexual-orientation"],
    groups: ["lgbt"],
  },
];
