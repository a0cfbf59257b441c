import { firstDay, lastDay } from "engagement-ledger";
import { earliestFirst } from "../../dossier/order.js";
import type { DutyFacts } from "../facts.js";
import type { Answer } from "../finding.js";
import { orderNeeded } from "../order-unknown.js";
import { onDay } from "../../days.js";
import { defineRule } from "../rule.js";
import { scrutinyProvision } from "./authority.js";
import { consultationGate } from "./consultation-gate.js";
import { secretaryTold } from "./secretary-told.js";

const begins = "2024-01-31";

/**
 * The Secretary of State was notified of a change on which the local authority must be consulted.
 *
 * Not of one on which that consultation began before 2024-01-31, whoever began it. The exemptions from
 * reg 23 carry through. No time limit was found: the days after the consultation are told, not judged.
 * Source: NHS Act 2006 Sch 10A para 2; S.I. 2024/15 (law.md 3.7 R-10A).
 */
export const secretaryOfStateNotified = defineRule({
  of: "duty",
  id: "R-10A",
  version: 1,
  title: "The Secretary of State was notified of a notifiable change",
  authority: [
    {
      text: "NHS Act 2006 Sch 10A para 2",
      mark: "V",
      source: "https://www.legislation.gov.uk/ukpga/2022/31/schedule/6/enacted",
    },
    {
      text: "S.I. 2024/15",
      mark: "V",
      source: "https://www.legislation.gov.uk/uksi/2024/15/made",
    },
    scrutinyProvision("23", "(1)(a)"),
  ],
  inputs: [
    "all by which R-23-CONSULT applies",
    "when the local authority was first consulted",
    "the notice to the Secretary of State, and any call-in",
    "each decision",
  ],
  outcomes: {
    "evidence-found": "the notice is on record",
    "evidence-missing":
      "the local authority was consulted or a decision is made, and no notice is on record",
    "not-yet-due": "nobody was consulted, nothing is decided, and no notice is on record",
    "not-applicable":
      "the duty did not bind the body, the consultation of the authority began before 2024-01-31, the change is judged not substantial, an exemption or urgency is recorded, or the matter was withdrawn",
    "not-decidable":
      "nobody judged whether the change is substantial, or it cannot be told whether the consultation began before 2024-01-31",
  },
  cannotDecide: "whether the notice was in good time",
  appliesTo: { duties: ["D-SCH10A"], limbs: [] },
  per: "decision",
  test: (facts) =>
    begunBefore(facts) ?? consultationGate(facts) ?? perhapsBefore(facts) ?? secretaryTold(facts),
});

function begunBefore({ matter }: DutyFacts): Answer | undefined {
  const consulted = earliestFirst(matter.scrutinyConsulted);
  const old = consulted.find(({ occurredAt }) => lastDay(occurredAt) < begins);
  if (old !== undefined)
    return {
      outcome: "not-applicable",
      sentence: `The consultation of the local authority began ${onDay(old.occurredAt)}, before ${begins}.`,
      evidence: [old],
    };
  return undefined;
}

function perhapsBefore({ matter }: DutyFacts): Answer | undefined {
  const consulted = earliestFirst(matter.scrutinyConsulted);
  const perhaps = consulted.filter(({ occurredAt }) => (firstDay(occurredAt) ?? "") < begins);
  if (perhaps.length === 0) return undefined;
  return {
    outcome: "not-decidable",
    details: ["imprecise-date"],
    sentence: `The consultation of the local authority is dated too imprecisely to show whether it began before ${begins}.`,
    evidence: perhaps,
    judgement: { ...orderNeeded, needed: `whether that consultation began before ${begins}` },
  };
}
