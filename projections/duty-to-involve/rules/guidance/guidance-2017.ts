/**
 * The guidance for commissioning groups and NHS England, and the years it is tested for.
 *
 * Its first day in 2017 is not verified, and it was replaced in July 2022, so the years are the five that
 * end between the two. Source: law.md 5.2.
 */
export const guidance2017 = {
  scheme: "participation-2017",
  binds: ["ccg", "nhs-england"],
  firstYear: "2017-18",
  lastYear: "2021-22",
} as const;
