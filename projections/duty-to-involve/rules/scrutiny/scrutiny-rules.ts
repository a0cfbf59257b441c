import type { Rule } from "../rule.js";
import { secretaryOfStateNotified } from "./r-10a.js";
import { authorityConsulted } from "./r-23-consult.js";
import { datesGivenAndPublished } from "./r-23-dates.js";
import { disagreementHandled } from "./r-23-disagree.js";
import { urgentDecisionNotified } from "./r-23-urgent.js";

/** The rules on local authorities and the Secretary of State. Source: law.md 3.6, 3.7. */
export const scrutinyRules: ReadonlyArray<Rule> = [
  authorityConsulted,
  datesGivenAndPublished,
  urgentDecisionNotified,
  disagreementHandled,
  secretaryOfStateNotified,
];
