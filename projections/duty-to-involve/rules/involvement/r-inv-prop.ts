import { involvementProvisions } from "./authority.js";
import type { Counted } from "../../counting/counted.js";
import type { MatterDossier } from "../../dossier/matter-dossier.js";
import { involvementBefore, type StageGroup } from "./involvement-before.js";
import { defineRule, involvementDuties } from "../rule.js";

const development = ["design", "development"];
const whole: StageGroup = { called: "the limb proposal", holds: () => true };

/**
 * Involvement in the development and consideration of a proposal with an impact.
 *
 * Tested against the first decision. Where links name stages of both, both must have involvement.
 * Source: NHS Act 2006 s.242(1B)(b), s.14Z2(2)(b), s.14Z45(2)(b), s.13Q(2)(b) (law.md 3.5).
 */
export const involvementInProposal = defineRule({
  of: "duty",
  id: "R-INV-PROP",
  version: 1,
  title: "People were involved while a proposal with an impact was developed and considered",
  authority: involvementProvisions("(b)"),
  inputs: [
    "the judgement of impact",
    "activities linked with the limb proposal and a version, in which people had a voice",
    "the first decision",
  ],
  outcomes: {
    "evidence-found":
      "linked involvement that counts began before the decision, in both stages where both are recorded",
    "evidence-missing": "a decision is made, and no involvement that counts began before it",
    "not-yet-due": "nothing is decided",
    "not-applicable":
      "no duty to involve bound the body, the matter has no proposal limb, no impact is judged, or an exemption is recorded",
    "not-decidable":
      "nobody recorded whether there would be an impact, or dates do not show which came first",
  },
  cannotDecide: "whether there would be an impact, and whether what was done was enough",
  appliesTo: { duties: involvementDuties, limbs: ["proposal"] },
  per: "matter",
  test: (facts) => involvementBefore(facts, "proposal", stageGroups(facts.matter)),
});

function stageGroups({ links }: MatterDossier): ReadonlyArray<StageGroup> {
  const stages = links
    .filter(({ limb }) => limb === "proposal")
    .map(({ stage }) => stage)
    .filter((stage) => stage !== undefined);
  const both =
    stages.some((stage) => development.includes(stage)) && stages.includes("consideration");
  if (!both) return [whole];
  return [
    {
      called: "the development stage",
      holds: ({ link }: Counted) => link.stage !== undefined && development.includes(link.stage),
    },
    {
      called: "the consideration stage",
      holds: ({ link }: Counted) => link.stage === "consideration",
    },
  ];
}
