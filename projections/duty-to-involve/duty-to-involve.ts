import type { CommitmentDocuments } from "../commitments/asked.js";
import type { Scope } from "../figures/rule.js";
import { tracing, type Traced } from "../figures/tracing.js";
import { bodiesOf } from "./decision-points.js";
import { asOf } from "./dossier/as-of.js";
import type { DutyDocuments } from "./dossier/documents.js";
import type { Duty } from "./duties/duty.js";
import { england } from "./england.js";
import { findingsOfBody, type FindingOfBody } from "./findings-of-body.js";
import { findingsOfMatter } from "./findings-of-matter.js";
import { dutyToInvolveProjection } from "./projection.js";
import { promisesOf } from "./promises-of.js";
import type { Finding } from "./rules/finding.js";
import type { RuleSet } from "./rules/rule-set.js";
import type { Shown } from "./shown.js";

/** What to report on. What happened after `today` does not exist for the report. */
export interface DutyQuestion extends Omit<Traced, "scope"> {
  /** Only this matter. */
  readonly matter?: string;
  /** Only this body. */
  readonly body?: string;
  /** The duties and rules to test; those for England when left out. */
  readonly ruleSet?: RuleSet;
  /** What was promised and what it counts, as folded by `commitments`: without it R-COMMIT is not tested. */
  readonly commitments?: CommitmentDocuments;
}

/** A dated duty as a report shows it: quoted only where its words were verified. */
export type DutyShown = Pick<
  Duty,
  "id" | "title" | "provision" | "from" | "until" | "source" | "mark" | "datesMark"
> & {
  readonly words?: string;
};

/** What the record shows of one matter, for one body. */
export interface MatterFindings {
  /** The matter. */
  readonly matter: string;
  /** What it is called. */
  readonly title: string;
  /** The body whose duty it is. */
  readonly body: string;
  /** What the body is called. */
  readonly bodyName: string;
  /** The duties that bound it on the day of its first decision, else today. */
  readonly duties: ReadonlyArray<DutyShown>;
  /** What each rule finds. */
  readonly findings: ReadonlyArray<Finding>;
}

/** What the record shows of one body, beyond its matters: its plans, reports and replies. */
export interface BodyFindings {
  /** The body. */
  readonly body: string;
  /** What it is called. */
  readonly name: string;
  /** What each rule finds. */
  readonly findings: ReadonlyArray<Finding>;
}

/** The duty to involve, rule by rule: what the command `duty` answers. */
export interface DutyReport {
  /** The duties and rules that were tested. */
  readonly ruleSet: { readonly name: string; readonly version: number };
  /** One a matter and body, in the order of their ids. */
  readonly matters: ReadonlyArray<MatterFindings>;
  /** One a body of which there is more to say, in the order of their ids; none where one matter is asked for. */
  readonly bodies: ReadonlyArray<BodyFindings>;
}

/**
 * Reports, for each matter and each body with a duty in it, what the record shows for each rule.
 *
 * It states what is on record; it never says that a duty was met or broken. Findings of several bodies are
 * never merged. A finding for a body that belongs to one of its matters is shown with the matter.
 */
export function dutyToInvolve(documents: DutyDocuments, question: DutyQuestion): DutyReport {
  const { today, ruleSet = england } = question;
  const record = asOf(documents, today);
  const ids = question.matter === undefined ? [...documents.matters.keys()] : [question.matter];
  const asked = ids.toSorted().flatMap((id) => {
    const matter = record.matters.get(id);
    if (matter?.opened === undefined) return [];
    return bodiesOf(matter)
      .filter((body) => (question.body ?? body) === body)
      .map((body) => ({ matter, title: matter.opened?.title ?? id, body }));
  });
  const one = question.matter === undefined ? undefined : record.matters.get(question.matter);
  const promises = promisesOf(question);
  const ofBodies = new Map(
    (question.matter === undefined
      ? [...documents.bodies.keys()].filter((body) => (question.body ?? body) === body)
      : [...new Set(asked.map(({ body }) => body))]
    )
      .toSorted()
      .map((body) => [
        body,
        byMatter(findingsOfBody(record, body, ruleSet, today, one, promises(body))),
      ]),
  );
  const scope = { ...only("matter", question.matter), ...only("body", question.body) };
  const evidence = tracing(dutyToInvolveProjection, { ...question, scope });
  const traced = (path: string, findings: ReadonlyArray<Shown>): ReadonlyArray<Finding> =>
    findings.map(({ events, ...finding }, index) => ({
      ...finding,
      evidence: evidence.of(`${path}/findings/${index}`, events),
    }));

  const matters = asked.map(({ matter, title, body }, at): MatterFindings => {
    const { duties, findings } = findingsOfMatter(record, matter, body, ruleSet, today);
    const more = ofBodies.get(body)?.get(matter.matter) ?? [];
    return {
      matter: matter.matter,
      title,
      body,
      bodyName: record.bodies.get(body).name ?? body,
      duties: duties.map(dutyShown),
      findings: traced(`/matters/${at}`, [...findings, ...more]),
    };
  });
  const shownWithMatter = new Set(asked.map(({ matter, body }) => `${body} ${matter.matter}`));
  const alone = [...ofBodies].flatMap(([body, findings]) => {
    const left = [...findings].flatMap(([matter, some]) =>
      shownWithMatter.has(`${body} ${matter}`) ? [] : some,
    );
    return question.matter !== undefined || left.length === 0 ? [] : [{ body, left }];
  });
  return {
    ruleSet: { name: ruleSet.name, version: ruleSet.version },
    matters,
    bodies: alone.map(({ body, left }, at) => ({
      body,
      name: record.bodies.get(body).name ?? body,
      findings: traced(`/bodies/${at}`, left),
    })),
  };
}

/** The findings for a body by the matter that each is to be shown with, in the order of the rules. */
function byMatter(
  findings: ReadonlyArray<FindingOfBody>,
): ReadonlyMap<string | undefined, ReadonlyArray<Shown>> {
  const matters = new Map<string | undefined, Shown[]>();
  for (const { matter, finding } of findings) {
    const some = matters.get(matter) ?? [];
    matters.set(matter, some);
    some.push(finding);
  }
  return matters;
}

function only(name: "matter" | "body", value: string | undefined): Scope {
  return value === undefined ? {} : { [name]: value };
}

function dutyShown(duty: Duty): DutyShown {
  const { id, title, provision, from, until, source, mark, datesMark, words } = duty;
  return {
    id,
    title,
    provision,
    from,
    ...(until === undefined ? {} : { until }),
    source,
    mark,
    ...(datesMark === undefined ? {} : { datesMark }),
    ...(words === undefined ? {} : { words }),
  };
}
