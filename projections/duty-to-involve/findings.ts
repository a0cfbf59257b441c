import { boundOn, type Bound } from "./bound-on.js";
import { decisionPoints } from "./decision-points.js";
import type { DutyDocuments } from "./dossier/documents.js";
import { unknownBody } from "./dossier/body-history.js";
import type { MatterDossier } from "./dossier/matter-dossier.js";
import { isUnverified, type Duty } from "./duties/duty.js";
import { limbsOf } from "./counting/limbs.js";
import type { DecisionPoint } from "./rules/facts.js";
import type { Answer, Detail, Finding } from "./rules/finding.js";
import type { Rule } from "./rules/rule.js";

/** The duties that bound a body in a matter, and what each rule finds. */
export interface BodyFindings {
  /** The dated rows that bound it on the day of its first decision, else today. */
  readonly duties: ReadonlyArray<Duty>;
  /** One a rule; one a decision or a part where the rule has several. */
  readonly findings: ReadonlyArray<Shown>;
}

/** A finding with the ids of all its events. */
export interface Shown extends Omit<Finding, "evidence"> {
  /** The ids, each once. */
  readonly events: ReadonlyArray<string>;
}

/** Tests every rule for one matter and one body. */
export function findingsFor(
  documents: DutyDocuments,
  matter: MatterDossier,
  body: string,
  rules: ReadonlyArray<Rule>,
  today: string,
): BodyFindings {
  const history = documents.bodies.get(body) ?? unknownBody(body);
  const called = history.name ?? body;
  const points = decisionPoints(documents, matter, body);
  const first = points[0];
  const at = (point: DecisionPoint | undefined): Bound =>
    boundOn(history, called, point?.occurredAt ?? today);

  const answers = (rule: Rule, point: DecisionPoint | undefined): ReadonlyArray<Shown> => {
    const bound = at(point);
    const named = rule.per === "decision" ? point?.decision : undefined;
    if (bound._tag === "Undecided") return [finding(rule, bound.answer, [], named)];
    const duty = bound.duties.find(({ id }) => rule.appliesTo.duties.includes(id));
    if (duty === undefined)
      return [
        finding(
          rule,
          notBound(rule, called, bound, point?.occurredAt ?? today),
          bound.duties,
          named,
        ),
      ];
    const given = {
      matter,
      activities: documents.activities,
      body: called,
      duty,
      today,
      ...(point === undefined ? {} : { decision: point }),
    };
    return several(rule.test(given)).map((answer) => finding(rule, answer, [duty], named));
  };

  const bound = at(first);
  const limbs = limbsOf(matter);
  return {
    duties: bound._tag === "Bound" ? bound.duties : [],
    findings: rules.flatMap((rule) => {
      const wanted = rule.appliesTo.limbs;
      if (wanted.length > 0 && !wanted.some((limb) => limbs.has(limb)))
        return [
          finding(rule, otherLimb(wanted, matter), bound._tag === "Bound" ? bound.duties : []),
        ];
      if (rule.per === "matter" || points.length === 0) return answers(rule, first);
      return points.flatMap((point) => answers(rule, point));
    }),
  };
}

function several(answer: Answer | ReadonlyArray<Answer>): ReadonlyArray<Answer> {
  return "outcome" in answer ? [answer] : answer;
}

function notBound(
  rule: Rule,
  called: string,
  bound: Bound & { _tag: "Bound" },
  time: string,
): Answer {
  const names = bound.duties.map(({ id }) => id).join(", ");
  const kind =
    bound.kind === undefined ? "which was not in being" : `a body of the kind ${bound.kind}`;
  return {
    outcome: "not-applicable",
    sentence:
      names === ""
        ? `None of the duties of ${rule.id} bound ${called}, ${kind}, on ${time}.`
        : `${called} was bound by ${names} on ${time}, which ${rule.id} is not about.`,
  };
}

function otherLimb(wanted: ReadonlyArray<string>, { opened }: MatterDossier): Answer {
  return {
    outcome: "not-applicable",
    sentence: `The matter has no ${wanted.join(" or ")} limb on record.`,
    evidence: opened === undefined ? [] : [opened],
  };
}

function finding(
  { id, version }: Rule,
  { evidence = [], details = [], missing = [], check, judgement, recordedLate, ...answer }: Answer,
  duties: ReadonlyArray<Duty>,
  decision?: string,
): Shown {
  const unverified: ReadonlyArray<Detail> = duties.some(isUnverified) ? ["law-unverified"] : [];
  const detail = [...new Set([...details, ...unverified])].join(",");
  return {
    rule: id,
    version,
    outcome: answer.outcome,
    ...(detail === "" ? {} : { detail }),
    ...(decision === undefined ? {} : { decision }),
    ...(check === undefined ? {} : { check }),
    sentence: answer.sentence,
    events: [...new Set(evidence.map((event) => event.id))],
    missing,
    ...(judgement === undefined ? {} : { judgement }),
    ...(recordedLate === undefined ? {} : { recordedLate }),
  };
}
