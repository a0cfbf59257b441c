import type { Authority } from "../rule.js";

/** The four principles of a fair consultation; read in secondary sources. */
export const gunning: Authority = {
  text: "R v Brent LBC ex p Gunning (1985) 84 LGR 168, endorsed in Moseley",
  mark: "S",
  source: "https://livewell.nelincs.gov.uk/engagement-toolkit/why-engage/",
};

/** On alternatives and why not; read in a secondary source. */
export const moseley: Authority = {
  text: "R (Moseley) v Haringey LBC [2014] UKSC 56",
  mark: "S",
  source: "https://www.monckton.com/supreme-court-gives-judgment-landmark-consultation-case/",
};

/** On substance and label; read in a secondary source. */
export const eveleigh: Authority = {
  text: "Secretary of State for Work and Pensions v Eveleigh [2023] EWCA Civ 810",
  mark: "S",
  source: "https://blog.fromcounsel.com/uk-disability-survey-2023",
};

/** On options that are no proposals for change; read in a secondary source. */
export const nettleship: Authority = {
  text: "R (Nettleship) v South Tyneside and Sunderland CCGs [2020] EWCA Civ 46",
  mark: "S",
  source: "https://1corqmlr.com/2020/03/01/judicial-review-and-reconfiguration/",
};
