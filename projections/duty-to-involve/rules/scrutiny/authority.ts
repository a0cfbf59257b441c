import type { Authority } from "../rule.js";

/** A provision of the Regulations on health scrutiny. Source: law.md 3.6. */
export function scrutinyProvision(regulation: "23" | "30", paragraph: string): Authority {
  return {
    text: `S.I. 2013/218 reg ${regulation}${paragraph}`,
    mark: "V",
    source: `https://www.legislation.gov.uk/uksi/2013/218/regulation/${regulation}/made`,
  };
}
