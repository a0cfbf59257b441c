import { involvementsOf, type Involvement } from "../../counting/involvement.js";
import { lateSentence, recordedLate } from "../../counting/recorded-late.js";
import { whyOffTarget } from "../../counting/target.js";
import { earliestFirst } from "../../dossier/order.js";
import { before } from "../../timing.js";
import type { DutyFacts } from "../facts.js";
import type { Answer } from "../finding.js";
import { exemptedAnswer, withdrawnAnswer } from "../impact-gate.js";
import { listed } from "../listed.js";
import { defineRule, involvementDuties } from "../rule.js";
import { corby } from "../cases.js";

/**
 * An activity whose link says which limb it served and which version of the proposal it was about.
 *
 * Engagement on needs, before there was a proposal, counts only where it is linked with a version. Looks at
 * what did not begin after the decision.
 * Source: law.md 4.4.
 */
export const onTarget = defineRule({
  of: "duty",
  id: "R-TARGET",
  version: 1,
  title: "Involvement is linked with this proposal and its version",
  authority: [corby, { text: "links of activities with matters", mark: "D" }],
  inputs: [
    "the limb and the version of the proposal in each link",
    "the versions of the proposal published",
  ],
  outcomes: {
    "evidence-found":
      "an activity is linked with the limb proposal or decision, and with a published version of the proposal where there is one",
    "evidence-missing": "a decision is made, and no link says so",
    "not-yet-due": "nothing is decided, and no link says so",
    "not-applicable":
      "no duty to involve bound the body, the matter is about planning alone, it was withdrawn, or an exemption is recorded",
    "not-decidable": "the kind of body is not recorded",
  },
  cannotDecide: "nothing: it turns on the links alone",
  appliesTo: { duties: involvementDuties, limbs: ["proposal", "decision"] },
  per: "matter",
  test: (facts) => exemptedAnswer(facts) ?? tested(facts),
});

function tested(facts: DutyFacts): Answer {
  const { decision, matter } = facts;
  const linked = involvementsOf(facts)
    .filter(
      ({ start }) =>
        decision === undefined || before(start.occurredAt, decision.occurredAt) !== "too-late",
    )
    .map((one) => ({ ...one, off: whyOff(one, facts) }));
  const hits = linked.filter(({ off }) => off === undefined);
  const misses = [
    ...new Set(linked.flatMap(({ called, off }) => (off === undefined ? [] : `${called} ${off}`))),
  ];
  const apart = misses.length === 0 ? "" : ` Not counted: ${listed(misses)}.`;
  if (hits.length > 0) {
    const late = recordedLate(
      hits.map(({ start, link }) => [start, link]),
      decision,
    );
    const called = listed([...new Set(hits.map((one) => one.called))]);
    return {
      outcome: "evidence-found",
      sentence: `${called} ${hits.length === 1 ? "is" : "are"} linked with this proposal.${version(facts, hits)}${apart}${lateSentence(late)}`,
      evidence: [
        ...hits.flatMap(({ start, link }) => [start, link]),
        ...earliestFirst(matter.proposals),
      ],
      ...(late === undefined ? {} : { recordedLate: late }),
    };
  }
  const missing = [
    "an activity linked with the limb proposal or decision, and with the version of the proposal it was about",
  ];
  const evidence = linked.map(({ link }) => link);
  if (decision === undefined)
    return (
      withdrawnAnswer(facts) ?? {
        outcome: "not-yet-due",
        sentence: `No activity is linked with this proposal; nothing is decided yet.${apart}`,
        evidence,
        missing,
      }
    );
  return {
    outcome: "evidence-missing",
    sentence: `No activity is linked with this proposal before ${decision.called}.${apart}`,
    evidence: [...evidence, decision],
    missing,
  };
}

function whyOff({ link }: Involvement, { matter }: DutyFacts): string | undefined {
  return link.limb === "planning"
    ? "is linked with the limb planning"
    : whyOffTarget(link, link.limb, matter);
}

function version({ decision }: DutyFacts, hits: ReadonlyArray<Involvement>): string {
  const decided = decision?.proposalVersion;
  if (decided === undefined || hits.some(({ link }) => link.proposalVersion === decided)) return "";
  return ` None names version ${decided}, which was decided.`;
}
