import type { FinancialYear } from "../../financial-year.js";
import type { BodyFacts } from "../facts.js";
import type { Answer } from "../finding.js";
import { severalChannels } from "./core-channels.js";
import { feedbackAndEarlyStart } from "./core-feedback.js";
import { groupsAtRisk } from "./core-groups.js";
import { informationInFormats } from "./core-information.js";
import { healthwatchAndVoluntary } from "./core-partners.js";
import type { CoreOf } from "./core.js";
import type { PrinciplesWording } from "./principles.js";
import { taggedSentence, type Tagged } from "./tagged.js";

const cores: ReadonlyMap<string, CoreOf> = new Map([
  ["P2", feedbackAndEarlyStart],
  ["P4", groupsAtRisk],
  ["P5", healthwatchAndVoluntary],
  ["P6", informationInFormats],
  ["P8", severalChannels],
]);

/** What is on record for one principle in one year. A tag never stands for the part that records show. */
export function principleAnswer(
  facts: BodyFacts,
  { withCore }: PrinciplesWording,
  year: FinancialYear,
  code: string,
  tagged: Tagged | undefined,
): Answer {
  const core = withCore.includes(code) ? cores.get(code)?.(facts, year) : undefined;
  const tags = tagged?.evidence ?? [];
  if (core === undefined)
    return {
      outcome: "not-decidable",
      sentence: `${taggedSentence(tagged, code)} Records can show no more of ${code} than that.`,
      evidence: tags,
      judgement: {
        needed: `whether ${code} was followed in ${year.name}`,
        whoCould:
          "people of the body with those they work with; EvidenceTagged records what they rest on",
      },
    };
  const { is, sentence, missing } = core;
  const common = {
    sentence: `${sentence} ${taggedSentence(tagged, code)}`,
    evidence: [...core.evidence, ...tags],
  };
  if (is === "found") return { ...common, outcome: "evidence-found" };
  if (is === "nothing-to-look-at") return { ...common, outcome: "not-applicable" };
  const isOver = year.to < facts.today;
  return { ...common, outcome: isOver ? "evidence-missing" : "not-yet-due", missing };
}
