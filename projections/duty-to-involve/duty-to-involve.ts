import type { Scope } from "../figures/rule.js";
import { tracing, type Traced } from "../figures/tracing.js";
import { bodiesOf } from "./decision-points.js";
import { asOf } from "./dossier/as-of.js";
import type { DutyDocuments } from "./dossier/documents.js";
import type { Duty } from "./duties/duty.js";
import { findingsFor } from "./findings.js";
import { dutyToInvolveProjection } from "./projection.js";
import type { Finding } from "./rules/finding.js";
import { involvementRules } from "./rules/rules.js";
import type { Rule } from "./rules/rule.js";

/** What to report on. What happened after `today` does not exist for the report. */
export interface DutyQuestion extends Omit<Traced, "scope"> {
  /** Only this matter. */
  readonly matter?: string;
  /** Only this body. */
  readonly body?: string;
  /** The rules to test; the shipped ones when left out. */
  readonly rules?: ReadonlyArray<Rule>;
}

/** A dated duty as a report shows it: quoted only where its words were verified. */
export type DutyShown = Pick<
  Duty,
  "id" | "title" | "provision" | "from" | "until" | "source" | "mark"
> & {
  readonly words?: string;
};

/** The duty to involve in one matter, for one body. */
export interface MatterFindings {
  /** The matter. */
  readonly matter: string;
  /** What it is called. */
  readonly title: string;
  /** The body whose duty it is. */
  readonly body: string;
  /** The duties that bound it on the day of its first decision, else today. */
  readonly duties: ReadonlyArray<DutyShown>;
  /** What each rule finds. */
  readonly findings: ReadonlyArray<Finding>;
}

/** The duty to involve, rule by rule: what the command `duty` answers. */
export interface DutyReport {
  /** One a matter and body, in the order of their ids. */
  readonly matters: ReadonlyArray<MatterFindings>;
}

/**
 * Reports, for each matter and each body with a duty in it, what the record shows for each rule.
 *
 * It states what is on record; it never says that a duty was met or broken. Findings of several bodies are
 * never merged.
 */
export function dutyToInvolve(documents: DutyDocuments, question: DutyQuestion): DutyReport {
  const { today, rules = involvementRules } = question;
  const known = asOf(documents, today);
  const matters = [...known.matters.values()]
    .filter(({ matter, opened }) => opened !== undefined && (question.matter ?? matter) === matter)
    .toSorted((one, other) => (one.matter < other.matter ? -1 : 1));
  const asked = matters.flatMap((matter) =>
    bodiesOf(matter)
      .filter((body) => (question.body ?? body) === body)
      .map((body) => ({ matter, body })),
  );
  const scope = { ...only("matter", question.matter), ...only("body", question.body) };
  const evidence = tracing(dutyToInvolveProjection, { ...question, scope });
  return {
    matters: asked.map(({ matter, body }, at): MatterFindings => {
      const { duties, findings } = findingsFor(known, matter, body, rules, today);
      return {
        matter: matter.matter,
        title: matter.opened?.title ?? matter.matter,
        body,
        duties: duties.map(shown),
        findings: findings.map(({ events, ...finding }, index) => ({
          ...finding,
          evidence: evidence.of(`/matters/${at}/findings/${index}`, events),
        })),
      };
    }),
  };
}

function only(name: "matter" | "body", value: string | undefined): Scope {
  return value === undefined ? {} : { [name]: value };
}

function shown(duty: Duty): DutyShown {
  const { id, title, provision, from, until, source, mark } = duty;
  return {
    id,
    title,
    provision,
    from,
    ...(until === undefined ? {} : { until }),
    source,
    mark,
    ...("words" in duty ? { words: duty.words } : {}),
  };
}
