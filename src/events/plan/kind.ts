import { oneOf } from "../shapes/values.js";

/** The kinds of document that the law or a body asks for. */
export const planKind = oneOf(
  "commissioning-plan",
  "joint-forward-plan",
  "annual-report",
  "health-wellbeing-strategy",
  "integrated-care-strategy",
  "jsna",
  "strategy",
  "constitution",
  "equality-objectives",
  "equality-information",
  "engagement-plan",
  "action-plan",
  "guidance",
  "programme",
  "other",
);
