import { defineRule } from "../rule.js";
import { boardProvision } from "./authority.js";
import { consultedOn } from "./consulted-on.js";
import { forwardPlans } from "./forward-plans.js";
import { draftsOf } from "./drafts.js";

const id = "R-JFP-CONSULT";

/**
 * The public was consulted on the draft of each joint forward plan and each significant revision.
 *
 * Activities count through the plan's matter. Where several editions share a matter, an activity is about
 * the draft of the first edition published after it began. A second edition of one plan is a revision.
 * Source: NHS Act 2006 s.14Z54(2), s.14Z53 (law.md 3.9 R-JFP-CONSULT).
 */
export const publicConsultedOnDraft = defineRule({
  of: "body",
  id,
  version: 1,
  title: "The public was consulted on the draft joint forward plan",
  authority: [boardProvision("s.14Z54(2)"), boardProvision("s.14Z53")],
  inputs: [
    "the joint forward plans of the body, and their revisions",
    "activities linked with the plan's matter that consulted the public",
    "whether a revision is significant",
  ],
  outcomes: {
    "evidence-found":
      "consultation of the public began before the plan or the revision was published",
    "evidence-missing": "it is published, and no such consultation is on record before",
    "not-yet-due": "it is not published, and no such consultation is on record",
    "not-applicable":
      "the body was not an integrated care board, the revision is not significant, or the matter was withdrawn",
    "not-decidable":
      "dates do not show which came first, or nobody recorded whether a revision is significant, or the kind of body",
  },
  cannotDecide: "whether a revision is significant, and whether all the people were reached",
  test: (facts) =>
    forwardPlans(id, facts, (plan) =>
      draftsOf(facts, plan).map((draft) => consultedOn(facts, plan, draft)),
    ),
});
