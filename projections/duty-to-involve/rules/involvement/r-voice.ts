import { involvementProvisions } from "./authority.js";
import { involvementsOf } from "../../counting/involvement.js";
import { lateSentence, recordedLate } from "../../counting/recorded-late.js";
import { voiceOf } from "../../counting/voice.js";
import { before } from "../../timing.js";
import type { DutyFacts } from "../facts.js";
import type { Answer } from "../finding.js";
import { exemptedAnswer, withdrawnAnswer } from "../impact-gate.js";
import { listed } from "../listed.js";
import { defineRule, involvementDuties } from "../rule.js";

/**
 * A way to give views and a record of views received, or a recorded reason why information was enough.
 *
 * Looks at all that is linked with the limbs proposal and decision, but for what began after the decision.
 * Source: NHS Act 2006 s.242(1B), s.14Z2(2), s.14Z45(2), s.13Q(2) (law.md 4.4).
 */
export const peopleHadVoice = defineRule({
  of: "duty",
  id: "R-VOICE",
  version: 1,
  title: "People could give views, and did",
  authority: [
    ...involvementProvisions(),
    {
      text: "R (Buckingham) v NHS Corby CCG [2018] EWHC 2080 (Admin)",
      mark: "S",
      source: "https://zoomlaw.co.uk/2018EWHC2080Admin.html",
    },
  ],
  inputs: [
    "whether people could give views in linked activities",
    "views received",
    "a recorded reason why information was enough",
  ],
  outcomes: {
    "evidence-found":
      "people could give views in a linked activity and did, or a reason why information was enough is recorded",
    "evidence-missing": "a decision is made, and neither is on record before it",
    "not-yet-due": "nothing is decided, and neither is on record",
    "not-applicable":
      "no duty to involve bound the body, or the matter has neither a proposal nor a decision limb",
    "not-decidable": "the kind of body is not recorded",
  },
  cannotDecide: "whether the opportunity to respond was real",
  appliesTo: { duties: involvementDuties, limbs: ["proposal", "decision"] },
  per: "matter",
  test: (facts) => exemptedAnswer(facts) ?? tested(facts),
});

function tested(facts: DutyFacts): Answer {
  const { decision } = facts;
  const voices = involvementsOf(facts)
    .filter(({ link }) => link.limb !== "planning")
    .filter(
      ({ start }) =>
        decision === undefined || before(start.occurredAt, decision.occurredAt) !== "too-late",
    )
    .map((one) => ({ ...one, voice: voiceOf(one, facts) }));
  const heard = voices.flatMap(({ called, start, link, voice }) =>
    voice.heard ? [{ called, evidence: [start, link, ...voice.evidence] }] : [],
  );
  const unheard = [
    ...new Set(
      voices.flatMap(({ called, voice }) => (voice.heard ? [] : [`${called} ${voice.why}`])),
    ),
  ];
  if (heard.length > 0) {
    const late = recordedLate(
      heard.map(({ evidence }) => evidence),
      decision,
    );
    return {
      outcome: "evidence-found",
      sentence:
        `People had a way to give views and gave them, or a reason why information was enough is recorded: ` +
        `${listed([...new Set(heard.map(({ called }) => called))])}.` +
        (unheard.length > 0 ? ` Not counted: ${listed(unheard)}.` : "") +
        lateSentence(late),
      evidence: heard.flatMap(({ evidence }) => evidence),
      ...(late === undefined ? {} : { recordedLate: late }),
    };
  }
  const missing = ["an activity in which people could give views, with a record of views received"];
  const found =
    unheard.length === 0
      ? "No activity linked with the limb proposal or decision is on record"
      : `In no linked activity is it on record that people could give views and did: ${listed(unheard)}`;
  const evidence = voices.flatMap(({ start, link }) => [start, link]);
  if (decision === undefined)
    return (
      withdrawnAnswer(facts) ?? {
        outcome: "not-yet-due",
        sentence: `${found}; nothing is decided yet.`,
        evidence,
        missing,
      }
    );
  return {
    outcome: "evidence-missing",
    sentence: `${found}, before ${decision.called}.`,
    evidence,
    missing,
  };
}
