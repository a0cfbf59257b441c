import { assuredBody, type AssuredBody } from "./assurance/assured-body.js";
import { assuredMatter, type AssuredMatter } from "./assurance/assured-matter.js";
import { namesIn } from "./assurance/names-in.js";
import { asOf } from "./dossier/as-of.js";
import type { DutyDocuments } from "./dossier/documents.js";
import { dutyToInvolve, type DutyQuestion, type DutyReport } from "./duty-to-involve.js";

/** The assurance report to a governing body: matter by matter, and each body beyond its matters. */
export interface AssuranceReport {
  /** One a matter and body. */
  readonly matters: ReadonlyArray<AssuredMatter>;
  /** What is on record and open for each body beyond its matters; none where one matter is asked for. */
  readonly bodies: ReadonlyArray<AssuredBody>;
  /** What each body that it names is called, by its id. */
  readonly names: Readonly<Record<string, string>>;
}

/**
 * Makes the report by which a governing body sees what is on record for each matter: which limb, what was
 * planned and done, when, by whom, what was decided, and which gaps are open.
 *
 * It tells what is on record and judges none of it; the rules are tested in the report on the duty.
 *
 * Source: seeds.md 3, the assurance report of a governing body.
 */
export function assuranceReport(
  documents: DutyDocuments,
  question: DutyQuestion,
  report: DutyReport = dutyToInvolve(documents, question),
): AssuranceReport {
  const { today } = question;
  const record = asOf(documents, today);
  const findings = new Map(report.bodies.map((one) => [one.body, one.findings]));
  const matters = report.matters.flatMap((findingsOf) => {
    const dossier = record.matters.get(findingsOf.matter);
    return dossier === undefined ? [] : [assuredMatter(dossier, findingsOf, record, today)];
  });
  const bodies = (question.matter === undefined ? [...documents.bodies.keys()] : [])
    .toSorted()
    .filter((body) => (question.body ?? body) === body)
    .flatMap((body) => assuredBody(body, findings.get(body) ?? [], record, today) ?? []);
  return { matters, bodies, names: namesIn(matters, bodies, record) };
}
