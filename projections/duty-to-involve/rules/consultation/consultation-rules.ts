import type { Rule } from "../rule.js";
import { formativeStage } from "./r-g1.js";
import { alternativesShown } from "./r-g2-alt.js";
import { enoughInformation } from "./r-g2.js";
import { timeToRespond } from "./r-g3.js";
import { productConsidered } from "./r-g4.js";
import { lengthOfConsultation } from "./r-len.js";
import { optionsDiscarded } from "./r-options.js";
import { responsePublished } from "./r-resp-12w.js";
import { substanceNotLabel } from "./r-subst.js";

/** The rules on consultations and their options. Source: law.md 4.1, 4.2, 4.4 R-OPTIONS, 5.5. */
export const consultationRules: ReadonlyArray<Rule> = [
  substanceNotLabel,
  formativeStage,
  enoughInformation,
  alternativesShown,
  timeToRespond,
  productConsidered,
  optionsDiscarded,
  lengthOfConsultation,
  responsePublished,
];
