/*
 * Rules of your own, tested on any ledger:
 *
 *   engagement-ledger project examples/first-hour.ledger examples/own-rules.ts
 *
 * A body may promise more than the law asks. Swale Clinical Commissioning Group said on its page that it involves carers; the
 * duty of its day (section 14Z2 of the NHS Act 2006) does not name them. Both are tested here, and never mixed: the rule of the
 * law by its own name, the promise by another. And a duty of another nation is added as data, with no code.
 */
import {
  defineRule,
  defineRuleSet,
  dutyToInvolve,
  dutyToInvolveProjection,
  england,
  type DefinedRule,
  type Duty,
} from "engagement-ledger/projections";

/** The promise on the page: carers are involved, too. It asks of any body of the kind, whatever its duty names. */
export const carersToo = defineRule({
  of: "matter",
  id: "OWN-CARERS",
  version: 1,
  title: "Carers were among those we asked, as our page says",
  authority: [{ text: "our page “Engagement and involvement”, 2018-19", mark: "D" }],
  inputs: ["the audiences of activities linked to the matter", "the decision"],
  outcomes: {
    "evidence-found": "an activity that was held or open for carers is linked to the matter",
    "evidence-missing": "a decision is made, and no such activity is linked",
    "not-yet-due": "nothing is decided, and no such activity is linked",
  },
  cannotDecide: "whether the carers who came were heard",
  per: "matter",
  test: ({ matter, activities, decision }) => {
    const forCarers = matter.links.flatMap(({ activity }) => {
      const found = activity === undefined ? undefined : activities.get(activity);
      return [...(found?.openings ?? []), ...(found?.held ?? [])].filter(({ audiences }) =>
        audiences.includes("carers"),
      );
    });
    if (forCarers.length > 0)
      return {
        outcome: "evidence-found",
        sentence: "An activity for carers is linked to the matter.",
        evidence: forCarers,
      };
    return {
      outcome: decision === undefined ? "not-yet-due" : "evidence-missing",
      sentence: "No activity for carers is linked to the matter.",
      evidence: decision === undefined ? [] : [decision],
      missing: ["an activity with the audience carers, linked to the matter"],
    };
  },
});

/**
 * The duty of Local Health Boards in Wales to involve people, as one dated row.
 *
 * Nobody here has read its words or its dates: it is marked U, so every finding under it says `law-unverified`, and nothing is
 * quoted. Read the Act, then set the marks and write its words.
 */
export const wales: Duty = {
  id: "D-WALES-183",
  title: "Public involvement by Local Health Boards in Wales",
  provision: "National Health Service (Wales) Act 2006 s.183",
  binds: ["other"],
  finerKinds: ["local-health-board"],
  from: "2007-03-01",
  involves: {
    people: "individuals",
    carers: false,
    representatives: "not-named",
    also: [],
    told: [],
  },
  limbs: ["planning", "proposal", "decision"],
  thresholds: [],
  exemptions: [],
  source: "https://www.legislation.gov.uk/ukpga/2006/42/section/183",
  mark: "U",
};

/** A rule of a duty, tested under another duty as well. */
function alsoUnder(duty: string, rule: DefinedRule): DefinedRule {
  if (rule.of !== "duty" || !rule.appliesTo.duties.includes("D-14Z2")) return rule;
  const { duties, limbs } = rule.appliesTo;
  return { ...rule, appliesTo: { limbs, duties: [...duties, duty] } };
}

/** The duties and rules for England, the promise, and Wales. */
export const ownRules = defineRuleSet({
  name: "own-rules",
  version: 1,
  duties: [...england.duties, wales],
  rules: [...england.rules.map((rule) => alsoUnder(wales.id, rule)), carersToo],
});

export default {
  projection: dutyToInvolveProjection,
  report: (documents: Parameters<typeof dutyToInvolve>[0], { today }: { readonly today: string }) =>
    dutyToInvolve(documents, { today, ruleSet: ownRules }).matters.flatMap(
      ({ matter, body, findings }) =>
        findings
          .filter(({ outcome }) => outcome !== "not-applicable")
          .map(({ rule, outcome, detail, sentence }) => ({
            matter,
            body,
            rule,
            outcome,
            detail: detail ?? "",
            sentence,
          })),
    ),
};
