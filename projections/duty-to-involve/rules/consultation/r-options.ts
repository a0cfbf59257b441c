import { limbsOf } from "../../counting/limbs.js";
import { lateSentence, recordedLate, worstDelay } from "../../counting/recorded-late.js";
import { earliestFirst } from "../../dossier/order.js";
import type { Facts } from "../facts.js";
import type { Answer } from "../finding.js";
import { listed } from "../listed.js";
import { defineRule } from "../rule.js";
import { nettleship } from "../cases.js";
import { discardedOptions } from "./discarded-options.js";

/**
 * Each discarded option has a day, a reason, and the stage of involvement at which it was discarded.
 *
 * Not every option needs consultation.
 * Source: law.md 4.4.
 */
export const optionsDiscarded = defineRule({
  of: "matter",
  id: "R-OPTIONS",
  version: 1,
  title: "Each discarded option has a day, a reason and a stage",
  authority: [nettleship],
  inputs: ["the discarded options of each published version, with day, reason and stage"],
  outcomes: {
    "evidence-found": "each discarded option has a day, a reason and a stage on record",
    "evidence-missing": "a discarded option has no day, no reason or no stage on record",
    "not-yet-due": "no version of the proposal is published, and nothing is decided",
    "not-applicable": "no option is on record as discarded",
  },
  cannotDecide: "whether an option was viable or realistic",
  per: "matter",
  test: (facts) => tested(facts),
});

function tested({ matter, decision }: Facts): Answer {
  const proposals = earliestFirst(matter.proposals);
  const options = discardedOptions(proposals);
  if (options.length === 0)
    return proposals.length === 0 &&
      matter.withdrawn === undefined &&
      matter.decisions.length === 0 &&
      limbsOf(matter).has("proposal")
      ? {
          outcome: "not-yet-due",
          sentence: "No version of the proposal is on record as published, so no options are.",
        }
      : {
          outcome: "not-applicable",
          sentence: "No option is on record as discarded.",
          evidence: proposals,
        };
  const lacking = options.flatMap(({ called, lacking: parts }) =>
    parts.length === 0 ? [] : [`of ${called}, ${parts.join(" and ")}`],
  );
  if (lacking.length > 0)
    return {
      outcome: "evidence-missing",
      sentence: `Not on record of options that were discarded: ${listed(lacking)}.`,
      evidence: proposals,
      missing: lacking,
    };
  const late = worstDelay(options.map(({ toldBy }) => recordedLate(toldBy, decision)));
  return {
    outcome: "evidence-found",
    sentence:
      `Each discarded option has a day, a reason and a stage on record: ` +
      `${listed(options.map(({ called }) => called))}.${lateSentence(late)}`,
    evidence: proposals,
    ...(late === undefined ? {} : { recordedLate: late }),
  };
}
