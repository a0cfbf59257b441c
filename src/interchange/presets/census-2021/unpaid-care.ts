import type { Topic } from "./topic.js";

const none = { "Provides no unpaid care": "none" } as const;
const most = { "Provides 50 or more hours unpaid care a week": "50-or-more-hours" } as const;

/**
 * Unpaid care, of people aged 5 and over: four bands of hours, two of which are the sums of finer ones.
 *
 * Source: measures.md 3.7.
 */
export const unpaidCare: Topic = {
  table: "TS039",
  title: "unpaid care",
  ages: "5+",
  levels: [
    {
      scheme: "census-2021-unpaid-care-4",
      categories: {
        ...none,
        "Provides 19 hours or less unpaid care a week": "19-hours-or-less",
        "Provides 20 to 49 hours unpaid care a week": "20-to-49-hours",
        ...most,
      },
    },
    {
      scheme: "census-2021-unpaid-care-6",
      categories: {
        ...none,
        "Provides 9 hours or less unpaid care a week": "9-hours-or-less",
        "Provides 10 to 19 hours unpaid care a week": "10-to-19-hours",
        "Provides 20 to 34 hours unpaid care a week": "20-to-34-hours",
        "Provides 35 to 49 hours unpaid care a week": "35-to-49-hours",
        ...most,
      },
    },
  ],
  nested: {
    "Provides 19 hours or less unpaid care a week": [
      "Provides 9 hours or less unpaid care a week",
      "Provides 10 to 19 hours unpaid care a week",
    ],
    "Provides 20 to 49 hours unpaid care a week": [
      "Provides 20 to 34 hours unpaid care a week",
      "Provides 35 to 49 hours unpaid care a week",
    ],
  },
};
