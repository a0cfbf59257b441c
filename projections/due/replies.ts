import type { DutyReport } from "../duty-to-involve/duty-to-involve.js";
import { england } from "../duty-to-involve/england.js";
import type { Finding } from "../duty-to-involve/rules/finding.js";
import { defineRuleSet } from "../duty-to-involve/rules/rule-set.js";
import { quoted } from "../duty-to-involve/rules/quoted.js";
import type { DueItem, Unnamed } from "./due-item.js";
import type { DatedRecord } from "./record.js";

/** What is to be done of what came in, by the rule that asks for it. */
const replies: ReadonlyMap<string, string> = new Map([
  ["R-HW-44", "Acknowledge and answer"],
  ["R-21-20WD", "Acknowledge the referral"],
  ["R-22-28D", "Answer in writing"],
]);
const reports: ReadonlyArray<string> = ["R-AR-14Z45", "R-AR-14Z2"];

/** The rules whose clocks are read here, so that a list of days need not test all the others. */
export const repliesAndReports = defineRuleSet({
  ...england,
  rules: england.rules.filter(({ id }) => replies.has(id) || reports.includes(id)),
});

/** A finding of the duty to involve whose clock is running or has run out. */
type Dated = Unnamed<DueItem>;

/**
 * The replies and yearly reports that the law gives a day for, as the rules of the duty to involve find them.
 *
 * Source: law.md 3.6, 3.9, 3.10.
 */
export function repliesDue(
  { matters, bodies }: DutyReport,
  { dossiers, nameOf }: DatedRecord,
): ReadonlyArray<Dated> {
  const received = (insight: string): string => {
    const receipt = dossiers.insights.get(insight)?.received;
    return receipt === undefined
      ? insight
      : `${quoted(receipt.document.title)} of ${nameOf(receipt.from)}`;
  };
  return [
    ...matters.flatMap(({ matter, body, findings }) =>
      findings.flatMap((finding) => dated(finding, body, [matter], received)),
    ),
    ...bodies.flatMap(({ body, findings }) =>
      findings.flatMap((finding) => dated(finding, body, [], received)),
    ),
  ];
}

function dated(
  { rule, outcome, due, about, sentence, missing, evidence }: Finding,
  body: string,
  matters: ReadonlyArray<string>,
  received: (insight: string) => string,
): ReadonlyArray<Dated> {
  const reply = replies.get(rule);
  if (due === undefined || (reply === undefined && !reports.includes(rule))) return [];
  if (outcome === "evidence-found" || outcome === "not-applicable") return [];
  const absent = missing.length === 0 ? sentence : `Not on record: ${missing.join("; ")}`;
  return [
    {
      kind: reply === undefined ? "plan" : "reply",
      what: reply === undefined ? absent : `${reply} ${received(about ?? "")}`,
      about: about ?? body,
      bodies: [body],
      matters,
      due,
      because: `${rule}: ${sentence}`,
      evidence,
    },
  ];
}
