import type { Counted } from "../counting/counted.js";
import type { MatterDossier } from "../dossier/matter-dossier.js";
import { involvementBefore, type StageGroup } from "./involvement-before.js";
import { defineRule, involvementDuties } from "./rule.js";

const development = ["design", "development"];
const whole: StageGroup = { called: "the limb proposal", holds: () => true };

/**
 * Involvement in the development and consideration of a proposal with an impact.
 *
 * Tested against the first decision. Where links name stages of both, both must have involvement.
 * Source: NHS Act 2006 s.242(1B)(b), s.14Z2(2)(b), s.14Z45(2)(b), s.13Q(2)(b) (law.md 3.5).
 */
export const involvementInProposal = defineRule({
  id: "R-INV-PROP",
  version: 1,
  title: "People were involved while a proposal with an impact was developed and considered",
  authority: "NHS Act 2006 s.242(1B)(b), s.14Z2(2)(b), s.14Z45(2)(b), s.13Q(2)(b)",
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
