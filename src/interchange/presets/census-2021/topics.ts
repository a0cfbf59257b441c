import { age, sex } from "./age-and-sex.js";
import { englishProficiency, religion, sexualOrientation } from "./beliefs-and-language.js";
import { ethnicGroup } from "./ethnic-groups.js";
import type { Topic } from "./topic.js";
import { unpaidCare } from "./unpaid-care.js";

/** Disability as the Equality Act 2010 has it, of all residents. */
const disability: Topic = {
  table: "TS038",
  title: "disability",
  ages: "all",
  levels: [
    {
      scheme: "census-2021-disability",
      categories: {
        "Disabled under the Equality Act": "disabled",
        "Not disabled under the Equality Act": "not-disabled",
      },
    },
  ],
};

/** The topics of the table, by its own names for them. Source: measures.md 3.7. */
export const topics: ReadonlyMap<string, Topic> = new Map([
  ["age", age],
  ["disability", disability],
  ["english_proficiency", englishProficiency],
  ["ethnic_group", ethnicGroup],
  ["religion", religion],
  ["sex", sex],
  ["sexual_orientation", sexualOrientation],
  ["unpaid_care", unpaidCare],
]);
