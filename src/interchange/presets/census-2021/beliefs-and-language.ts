import { notAnswered, type Topic } from "./topic.js";

const note = "those who did not answer are in the total";

/** Religion, of all residents; the question was voluntary. */
export const religion: Topic = {
  table: "TS030",
  title: "religion",
  ages: "all",
  levels: [
    {
      scheme: "census-2021-religion",
      categories: {
        "No religion": "none",
        Buddhist: "buddhist",
        Christian: "christian",
        Hindu: "hindu",
        Jewish: "jewish",
        Muslim: "muslim",
        Sikh: "sikh",
        "Other religion": "other",
        ...notAnswered,
      },
    },
  ],
  note,
};

/** Sexual orientation, of people aged 16 and over; the question was voluntary. */
export const sexualOrientation: Topic = {
  table: "TS077",
  title: "sexual orientation",
  ages: "16+",
  levels: [
    {
      scheme: "census-2021-sexual-orientation",
      categories: {
        "Straight or Heterosexual": "straight-or-heterosexual",
        "Gay or Lesbian": "gay-or-lesbian",
        Bisexual: "bisexual",
        "All other sexual orientations": "all-other",
        ...notAnswered,
      },
    },
  ],
  note,
};

const other = "Main language is not English (English or Welsh in Wales)";

/** Proficiency in English, of people aged 3 and over. */
export const englishProficiency: Topic = {
  table: "TS029",
  title: "proficiency in English",
  ages: "3+",
  levels: [
    {
      scheme: "census-2021-english-proficiency",
      categories: {
        "Main language is English (English or Welsh in Wales)": "main-language",
        [`${other}: Can speak English very well`]: "very-well",
        [`${other}: Can speak English well`]: "well",
        [`${other}: Cannot speak English well`]: "not-well",
        [`${other}: Cannot speak English`]: "not-at-all",
      },
    },
  ],
};
