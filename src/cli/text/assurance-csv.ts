import type {
  AssuranceReport,
  AssuredBody,
  AssuredMatter,
  Gap,
} from "engagement-ledger/projections";
import { partNamed } from "./rule-named.js";

const columns = [
  "matter",
  "body",
  "row",
  "limb",
  "when",
  "by",
  "what",
  "rule",
  "part",
  "outcome",
] as const;

type Cells = Partial<Record<(typeof columns)[number], string>>;

/** The assurance report as rows: what was planned, done and decided, what a body has, and each open gap. */
export function assuranceCsv({
  matters,
  bodies,
}: AssuranceReport): ReadonlyArray<ReadonlyArray<string>> {
  return [
    columns,
    ...[...matters.flatMap(matterRows), ...bodies.flatMap(bodyRows)].map((row) =>
      columns.map((column) => row[column] ?? ""),
    ),
  ];
}

function matterRows(assured: AssuredMatter): ReadonlyArray<Cells> {
  const { matter, body, screenings, planned, done, papers, decisions, gaps } = assured;
  const rows: ReadonlyArray<Cells> = [
    ...screenings.map(({ when, implications }) => ({ row: "screened", when, what: implications })),
    ...planned.map(({ when, by, activity }) => ({ row: "planned", when, by, what: activity })),
    ...done.map(({ title, when, by, limb }) => ({
      row: "done",
      limb,
      when,
      what: title,
      ...(by === undefined ? {} : { by }),
    })),
    ...papers.map(({ title, when, by }) => ({ row: "paper", when, by, what: title })),
    ...decisions.map(({ decision, when, by }) => ({ row: "decided", when, by, what: decision })),
    ...gaps.map(gapRow),
  ];
  return rows.map((row) => ({ matter, body, ...row }));
}

function bodyRows({ body, governance, practice, documents, received, gaps }: AssuredBody) {
  const rows: ReadonlyArray<Cells> = [
    ...governance.committees.map(({ committee, since }) => ({
      row: "committee",
      when: since,
      what: committee,
    })),
    ...practice.planning.plans.map(({ activity, when, by, steps }) => ({
      row: "planned",
      when,
      by,
      what: `${activity}: ${steps.numerator} of ${steps.denominator} steps`,
    })),
    ...practice.grades.map(({ framework, outcome, grade, when }) => ({
      row: "graded",
      when,
      what: `${framework} ${outcome}: ${grade}`,
    })),
    ...practice.principles.flatMap(({ scheme, year, principles }) =>
      principles.map(({ principle, tagged }) => ({
        row: "principle",
        when: year,
        part: `${scheme} ${principle}`,
        what: `${tagged} tagged`,
      })),
    ),
    ...documents.map(({ title, when }) => ({ row: "document", when, what: title })),
    ...received.map(({ title, when, from }) => ({ row: "received", when, by: from, what: title })),
    ...gaps.map(gapRow),
  ];
  return rows.map((row): Cells => ({ body, ...row }));
}

function gapRow(gap: Gap): Cells {
  const { rule, outcome, sentence } = gap;
  return { row: "gap", what: sentence, rule, part: partNamed(gap), outcome };
}
