import type { Authority } from "../rule.js";

/** On the length of a consultation; guidance to departments, not law, read in a secondary source. */
export const proportionateTime: Authority = {
  text: "Cabinet Office Consultation Principles 2018, E (guidance, not law)",
  mark: "S",
  source:
    "https://www.devon.gov.uk/haveyoursay/adult-social-care-and-health-engagement/government-consultation-principles-updated-2018/",
};

/** On the time of a response; guidance to departments, not law. Its words are not verified. */
export const twelveWeeks: Authority = {
  text: "Cabinet Office Consultation Principles 2018, J (guidance, not law; words not verified)",
  mark: "U",
};

/** On the time of a response, as GOV.UK publishes them; read in a copy. */
export const publishingGuidance: Authority = {
  text: "GOV.UK content publishing guidance, Consultations (guidance, not law)",
  mark: "V*",
  source: "https://github.com/uk-gov-mirror/alphagov.govuk-content-publishing-guidance",
};

/** A body's own policy. */
export const ownPolicy: Authority = {
  text: "the body's own recorded policy",
  mark: "D",
};
