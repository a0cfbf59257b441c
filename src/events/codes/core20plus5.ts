import type { Code, CodeList } from "./code-list.js";

/** A code of Core20PLUS5 with the part it belongs to. */
export interface Core20Plus5Code extends Code {
  /** The deprived fifth, the locally chosen groups, or a clinical priority of adults or of children. */
  readonly part: "core20" | "plus" | "adults" | "children";
}

/** Core20PLUS5: the most deprived fifth of the nation, and its clinical priorities. */
export const core20Plus5: CodeList<Core20Plus5Code> = {
  scheme: "core20plus5",
  version: "1",
  source: "NHS England Core20PLUS5, taxonomies.md 8.2",
  codes: [
    { code: "core20", title: "people in national deprivation deciles 1 and 2", part: "core20" },
    {
      code: "multiple-long-term-conditions",
      title: "people with multiple long-term conditions",
      part: "plus",
    },
    { code: "coastal-communities", title: "coastal communities", part: "plus" },
    { code: "maternity", title: "maternity", part: "adults" },
    { code: "severe-mental-illness", title: "severe mental illness", part: "adults" },
    { code: "chronic-respiratory-disease", title: "chronic respiratory disease", part: "adults" },
    { code: "early-cancer-diagnosis", title: "early cancer diagnosis", part: "adults" },
    { code: "hypertension", title: "hypertension case-finding", part: "adults" },
    { code: "asthma", title: "asthma in children and young people", part: "children" },
    { code: "diabetes", title: "diabetes in children and young people", part: "children" },
    { code: "epilepsy", title: "epilepsy in children and young people", part: "children" },
    { code: "oral-health", title: "oral health of children and young people", part: "children" },
    {
      code: "children-mental-health",
      title: "mental health of children and young people",
      part: "children",
    },
  ],
};
