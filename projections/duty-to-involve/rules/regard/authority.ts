import type { Authority } from "../rule.js";

/** The public sector equality duty, at one of its subsections. Source: law.md 3.11. */
export function equalityAct(subsection: string): Authority {
  return {
    text: `Equality Act 2010 s.149${subsection}`,
    mark: "V",
    source: "https://www.legislation.gov.uk/ukpga/2010/15/section/149",
  };
}

/** That an equality impact assessment is what usually shows regard; the Act names none. */
export const usualEvidence: Authority = {
  text: "an equality impact assessment as the usual evidence of regard: the Act names none",
  mark: "U",
};
