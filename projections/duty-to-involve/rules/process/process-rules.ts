import type { Rule } from "../rule.js";
import { commitmentsKept } from "./r-commit.js";
import { everyDecider } from "./r-multi.js";
import { ownerRecorded } from "./r-owner.js";
import { procurementTested } from "./r-procure.js";
import { promisesKept } from "./r-promise.js";
import { papersTrue } from "./r-report-true.js";
import { standingLinked } from "./r-standing.js";
import { onTarget } from "./r-target.js";
import { urgencyShown } from "./r-urgent.js";

/** The rules on process that are drawn from cases. Source: law.md 4.4. */
export const processRules: ReadonlyArray<Rule> = [
  promisesKept,
  commitmentsKept,
  onTarget,
  papersTrue,
  ownerRecorded,
  procurementTested,
  urgencyShown,
  standingLinked,
  everyDecider,
];
