import type { Code, CodeList } from "./code-list.js";

/** A need of people in a role of involvement. */
export interface Need extends Code {
  /** The roles that have it. */
  readonly of: ReadonlyArray<"strategic" | "supportive" | "generative" | "responsive">;
}

/** What people in each role of involvement need. */
export const needs: CodeList<Need> = {
  scheme: "needs",
  version: "1",
  source: "Dudley Health and Wellbeing Board, taxonomies.md 9.2",
  codes: [
    { code: "expectations", title: "know what the board expects", of: ["strategic", "supportive"] },
    {
      code: "priority-setting",
      title: "be involved in setting priorities",
      of: ["strategic", "supportive", "generative"],
    },
    {
      code: "training-support",
      title: "training and support",
      of: ["strategic", "supportive", "generative"],
    },
    { code: "feed-in", title: "know how to feed in", of: ["generative"] },
    { code: "appreciated", title: "be appreciated", of: ["generative"] },
    { code: "informed", title: "know what is going on", of: ["responsive"] },
    { code: "asked", title: "be asked and encouraged", of: ["responsive"] },
    {
      code: "difference-and-feedback",
      title: "know that what was said makes a difference, and get feedback",
      of: ["responsive"],
    },
    { code: "opportunity", title: "have opportunities to get involved", of: ["responsive"] },
    { code: "own-health", title: "take responsibility for their own health", of: ["responsive"] },
  ],
};
