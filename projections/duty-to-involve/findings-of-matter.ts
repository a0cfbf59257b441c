import { boundOn, rowFor, type Bound } from "./bound-on.js";
import { limbShownBy, limbsOf } from "./counting/limbs.js";
import { bindingMilestones, decisionPoints } from "./decision-points.js";
import type { Dossiers } from "./dossier/as-of.js";
import type { MatterDossier } from "./dossier/matter-dossier.js";
import type { Duty } from "./duties/duty.js";
import type { DecisionPoint, Facts } from "./rules/facts.js";
import type { Answer } from "./rules/finding.js";
import type { DutyRule, MatterRule } from "./rules/rule.js";
import type { RuleSet } from "./rules/rule-set.js";
import { several, shown, type Shown } from "./shown.js";

/** The duties that bound a body in a matter, and what each rule finds. */
export interface FindingsOfMatter {
  /** The dated rows that bound it on the day of its first decision, else today. */
  readonly duties: ReadonlyArray<Duty>;
  /** One a rule; one a decision or a part where the rule has several. */
  readonly findings: ReadonlyArray<Shown>;
}

/** Tests every rule on matters for one matter and one body. */
export function findingsOfMatter(
  record: Dossiers,
  matter: MatterDossier,
  body: string,
  ruleSet: RuleSet,
  today: string,
): FindingsOfMatter {
  const history = record.bodies.get(body);
  const called = history.name ?? body;
  const points = decisionPoints(record, matter, body);
  const given = { matter, activities: record.activities, record, body: called, history, today };
  const at = (point: DecisionPoint | undefined): Bound =>
    boundOn(ruleSet.duties, history, called, point?.occurredAt ?? today);
  const rowsFirst = at(points[0]);

  const tested = (
    rule: DutyRule | MatterRule,
    point: DecisionPoint | undefined,
  ): ReadonlyArray<Shown> => {
    const named = rule.per === "matter" ? undefined : point?.decision;
    const facts: Facts = { ...given, ...(point === undefined ? {} : { decision: point }) };
    if (rule.of === "matter")
      return several(rule.test(facts)).map((answer) => shown(rule, answer, [], named));
    const row = rowFor(rule, at(point), called, point?.occurredAt ?? today);
    if (row._tag === "Answer") return [shown(rule, row.answer, row.duties, named)];
    const { duty } = row;
    const more = [
      ...limbShownBy(matter, rule.appliesTo.limbs),
      ...(point === undefined ? [] : [point]),
    ];
    return several(rule.test({ ...facts, duty })).map(({ evidence = [], ...answer }) =>
      shown(rule, { ...answer, evidence: [...evidence, ...more] }, [duty], named),
    );
  };

  const limbs = limbsOf(matter);
  return {
    duties: rowsFirst._tag === "Bound" ? rowsFirst.duties : [],
    findings: ruleSet.rules.flatMap((rule): ReadonlyArray<Shown> => {
      if (rule.of === "body") return [];
      if (rule.of === "duty") {
        const wanted = rule.appliesTo.limbs;
        if (wanted.length > 0 && !wanted.some((limb) => limbs.has(limb)))
          return [shown(rule, otherLimb(wanted, matter), [])];
      }
      if (rule.per === "matter") return tested(rule, points[0]);
      const all = [...points, ...(rule.per === "decision" ? [] : bindingMilestones(matter))];
      return all.length === 0
        ? tested(rule, undefined)
        : all.flatMap((point) => tested(rule, point));
    }),
  };
}

function otherLimb(wanted: ReadonlyArray<string>, { opened }: MatterDossier): Answer {
  return {
    outcome: "not-applicable",
    sentence: `The matter has no ${wanted.join(" or ")} limb on record.`,
    evidence: opened === undefined ? [] : [opened],
  };
}
