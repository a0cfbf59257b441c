import { oneOf } from "../shapes/values.js";

/** What an activity is for. Source: taxonomies.md 9.1. */
export const purpose = oneOf(
  "insight",
  "pre-consultation",
  "consultation",
  "co-production",
  "information",
);

/** The lawful basis on which an activity holds personal data. Source: measures.md PD-3. */
export const lawfulBasis = oneOf("public-task", "consent", "other");
