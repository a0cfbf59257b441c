import { defineRule } from "../rule.js";
import { ownPolicy, publishingGuidance, twelveWeeks } from "./guidance.js";
import { eachConsultation } from "./each-consultation.js";
import { responseOnTime } from "./response-on-time.js";

/**
 * The response to each consultation was published within the limit, or the delay was explained.
 *
 * The day after the closing is day 1. What was published before it closed is no response.
 * Source: law.md 5.5.
 */
export const responsePublished = defineRule({
  of: "matter",
  id: "R-RESP-12W",
  version: 1,
  title: "The response was published within the limit, or the delay was explained",
  authority: [twelveWeeks, publishingGuidance, ownPolicy],
  inputs: [
    "the closing of the consultation",
    "the published response, and the explanation of a delay",
    "the limit of the body that opened it, as on the day of the closing; 84 days where it set none",
  ],
  outcomes: {
    "evidence-found": "the response was published within the limit, or an explanation is on record",
    "evidence-missing":
      "the limit has passed, with no response by then and no explanation on record",
    "not-yet-due": "it is open, or the limit has not passed",
    "not-applicable": "the body set no limit, it was withdrawn, or there is no consultation",
    "not-decidable": "dates do not show whether the response came within the limit",
  },
  cannotDecide: "whether an explanation is good enough",
  per: "matter",
  test: eachConsultation(responseOnTime),
});
