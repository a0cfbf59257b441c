import type { Authority } from "../rule.js";

/** A provision on replies to Local Healthwatch, read as made. Source: law.md 3.10. */
export function healthwatchProvision(regulation: "34" | "44" | "45", paragraph = ""): Authority {
  return {
    text: `S.I. 2012/3094 reg ${regulation}${paragraph}, as made`,
    mark: "V",
    source: `https://www.legislation.gov.uk/uksi/2012/3094/regulation/${regulation}/made`,
  };
}

/** A provision on replies to and by health scrutiny. Source: law.md 3.6. */
export function scrutinyReplyProvision(text: "21(3)" | "22(7)"): Authority {
  return {
    text: `S.I. 2013/218 reg ${text}`,
    mark: "V",
    source: "https://www.legislation.gov.uk/uksi/2013/218/part/4/made",
  };
}
