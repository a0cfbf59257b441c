import type { Authority } from "../rule.js";

/** A provision on commissioning groups. Source: law.md 3.2. */
export function groupProvision(text: string): Authority {
  return {
    text: `NHS Act 2006 ${text}`,
    mark: "V",
    source: "https://www.legislation.gov.uk/ukpga/2012/7/section/26",
  };
}

/** A provision on integrated care boards. Source: law.md 3.9. */
export function boardProvision(text: string): Authority {
  return {
    text: `NHS Act 2006 ${text}`,
    mark: "V",
    source: "https://www.legislation.gov.uk/ukpga/2022/31/section/25",
  };
}
