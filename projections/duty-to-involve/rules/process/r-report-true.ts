import { defineRule } from "../rule.js";
import { corby } from "../cases.js";
import { decisionPapers } from "./claims/decision-papers.js";
import { fromOutside, outcomeReports } from "./claims/other-reports.js";

/**
 * What the papers for decision-makers claim about the engagement, compared with the record of their day.
 *
 * Claims of outcome reports and of reports from outside are compared in the same way, and answered apart.
 * Source: law.md 4.4.
 */
export const papersTrue = defineRule({
  of: "matter",
  id: "R-REPORT-TRUE",
  version: 1,
  title: "What the papers claim about the engagement equals the record",
  authority: [corby, { text: "comparison of each claim with the record", mark: "D" }],
  inputs: [
    "the claims of decision papers, each by a measure",
    "the claims of outcome reports and of reports from outside on linked activities",
    "what the record shows of the same measure on the day of the claim, else of the document",
  ],
  outcomes: {
    "evidence-found": "every claim that has a measure of the record equals it",
    "evidence-missing":
      "a claim differs from the record, no paper has claims on record, or a decision was made and no paper is on record",
    "not-yet-due": "no paper is on record, and nothing is decided",
    "not-applicable": "the matter was withdrawn before a paper was received",
    "not-decidable":
      "no claim has a measure of the record, or dates or attendances are not on record",
  },
  cannotDecide: "whether claims that have no measure of the record are true",
  per: "matter",
  test: (facts) => [decisionPapers(facts), ...outcomeReports(facts), ...fromOutside(facts)],
});
