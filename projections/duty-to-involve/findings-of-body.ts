import type { Told } from "../commitments/row.js";
import { boundOn } from "./bound-on.js";
import type { Dossiers } from "./dossier/as-of.js";
import type { BodyHistory } from "./dossier/body-history.js";
import type { MatterDossier } from "./dossier/matter-dossier.js";
import type { Names } from "./dossier/names.js";
import type { RuleSet } from "./rules/rule-set.js";
import { several, shown, type Shown } from "./shown.js";

/** A finding for a body, with the matter it is to be shown with, where it belongs to one. */
export interface FindingOfBody {
  readonly finding: Shown;
  readonly matter?: string;
}

/**
 * Tests every rule on bodies for one body; for one matter, only on its plans and promises.
 *
 * Where a matter has a plan the body's other plans are read too: of several for a year or in force the rules
 * show one, which may be the plan of another matter.
 */
export function findingsOfBody(
  record: Dossiers,
  body: string,
  ruleSet: RuleSet,
  today: string,
  matter?: MatterDossier,
  promises: ReadonlyArray<Told> = [],
): ReadonlyArray<FindingOfBody> {
  const history = inMatter(record.bodies.get(body), matter);
  const called = history.name ?? body;
  const facts = {
    history,
    body: called,
    record,
    duties: ruleSet.duties,
    boundOn: (time: string) => boundOn(ruleSet.duties, history, called, time),
    promises,
    today,
  };
  return ruleSet.rules.flatMap((rule) =>
    rule.of === "body"
      ? several(rule.test(facts)).map((answer) => ({
          finding: shown(rule, answer, []),
          ...(answer.matter === undefined ? {} : { matter: answer.matter }),
        }))
      : [],
  );
}

function inMatter(history: BodyHistory, matter: MatterDossier | undefined): BodyHistory {
  if (matter === undefined) return history;
  const nothingElse = { insights: {}, years: {}, graded: [], tagged: [] };
  return {
    ...history,
    ...nothingElse,
    plans: Object.keys(matter.plans).length === 0 ? {} : history.plans,
    commitments: inBoth(history.commitments, matter.commitments),
  };
}

function inBoth(all: Names, wanted: Names): Names {
  return Object.fromEntries(Object.entries(wanted).filter(([name]) => all[name] === true));
}
