import { isHeldBack } from "engagement-ledger";
import type { Noted } from "../dossier/noted.js";
import type { Answer } from "../rules/finding.js";
import { listed } from "../rules/listed.js";
import {
  compareDocument,
  documentCalled,
  type Claiming,
  type Subject,
} from "./compare-document.js";
import type { Compared } from "./compare-claim.js";
import { widest } from "./shown-figure.js";

/**
 * Answers whether what some documents claim equals the record.
 *
 * Every difference is listed. What is not structured is listed and never compared.
 */
export function claimsAnswer(documents: ReadonlyArray<Claiming>, subject: Subject): Answer {
  const compared = documents.flatMap((document) =>
    compareDocument(document, subject).map((one) => ({ ...one, document })),
  );
  const being = (how: Compared["how"]): typeof compared =>
    compared.filter((one) => one.how === how);
  const [differs, undecided, equal] = [being("differs"), being("undecided"), being("equal")];
  const called = listed(documents.map(documentCalled));
  const rest = notStructured(being("not-structured").map(({ words }) => words));
  const evidence: ReadonlyArray<Noted> = [...documents, ...compared.flatMap((one) => one.evidence)];
  if (differs.length > 0) {
    const each = withoutSmallGaps(differs).map(
      ({ document, words }) => `in ${documentCalled(document)} ${words}`,
    );
    return {
      outcome: "evidence-missing",
      details: ["contradicted"],
      sentence: `What is claimed and the record are not the same: ${each.join("; ")}.${rest}`,
      evidence,
      missing: ["claims that equal the record, or a correction of either"],
    };
  }
  if (undecided.length > 0)
    return {
      outcome: "not-decidable",
      details: undecided.some(({ vague }) => vague === true) ? ["imprecise-date"] : [],
      sentence: `What ${called} claims cannot all be compared: ${words(undecided)}.${rest}`,
      evidence,
      judgement: {
        needed: "the exact days, or what the record lacks",
        whoCould: "whoever recorded them, by recording EventCorrected or what is lacking",
      },
    };
  if (equal.length > 0)
    return {
      outcome: "evidence-found",
      sentence: `What ${called} claims equals the record: ${words(equal)}.${rest}`,
      evidence,
    };
  return {
    outcome: "not-decidable",
    sentence: `Nothing that ${called} claims has a measure of the record.${rest}`,
    evidence,
    judgement: {
      needed: "what the claims come to in measures that the record has",
      whoCould: "whoever recorded the document, by recording EventCorrected with such claims",
    },
  };
}

function words(compared: ReadonlyArray<Compared>): string {
  return listed([...new Set(compared.map((one) => one.words))]);
}

/**
 * Leaves out a count of people whose difference to another one that is shown would be held back: responses
 * and contacts together show the attendances, and two days show what came between.
 *
 * Source: measures.md 5.2.
 */
function withoutSmallGaps<One extends Compared>(differs: ReadonlyArray<One>): ReadonlyArray<One> {
  const counts = new Set<number>();
  return differs.map((one) => {
    if (one.shows === undefined) return one;
    const { people, without } = one.shows;
    if ([...counts].some((count) => isHeldBack(Math.abs(count - people), widest)))
      return { ...one, words: without };
    counts.add(people);
    return one;
  });
}

function notStructured(measures: ReadonlyArray<string>): string {
  return measures.length === 0
    ? ""
    : ` Not structured, and not compared: ${listed([...new Set(measures)])}.`;
}
