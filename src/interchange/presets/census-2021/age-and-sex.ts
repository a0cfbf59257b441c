import type { Topic } from "./topic.js";

/** Sex, of all residents. */
export const sex: Topic = {
  table: "TS008",
  title: "sex",
  ages: "all",
  levels: [{ scheme: "census-2021-sex", categories: { Female: "female", Male: "male" } }],
};

/** Age in eleven bands, of all residents. */
export const age: Topic = {
  table: "TS007",
  title: "age",
  ages: "all",
  levels: [
    {
      scheme: "census-2021-age-11",
      categories: {
        "4 years and under": "0-4",
        "5 to 9 years": "5-9",
        "10 to 15 years": "10-15",
        "16 to 19 years": "16-19",
        "20 to 24 years": "20-24",
        "25 to 34 years": "25-34",
        "35 to 49 years": "35-49",
        "50 to 64 years": "50-64",
        "65 to 74 years": "65-74",
        "75 to 84 years": "75-84",
        "85 years and over": "85-and-over",
      },
    },
  ],
};
