import type { Authority } from "./rule.js";

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

/** On promises, the specific proposal, views and a misleading report; read in secondary sources. */
export const corby: Authority = {
  text: "R (Buckingham) v NHS Corby CCG [2018] EWHC 2080 (Admin)",
  mark: "S",
  source: "https://zoomlaw.co.uk/2018EWHC2080Admin.html",
};

/** On who is bound, and on the choice of a preferred bidder. */
export const fudge: Authority = {
  text: "R (Fudge) v South West SHA [2007] EWCA Civ 803",
  mark: "S",
  source: "https://www.lag.org.uk/?id=-206106",
};

/** On a plea of urgency without evidence. */
export const morris: Authority = {
  text: "R (Morris) v Trafford Healthcare NHS Trust [2006] (number of the case not verified)",
  mark: "S",
  source:
    "https://www.sochealth.co.uk/national-health-service/health-law/national-health-service-act-2006-consolidated-text-of-section-242-public-involvement-and-consultation/",
};

/** On existing arrangements that sufficed; read in secondary sources, whose addresses law.md gives. */
export const khurana: Authority = {
  text: "Khurana v North Central London CCG [2022] EWHC 384 (Admin)",
  mark: "S",
};

/** On several deciding bodies; the case and its parties are confirmed, its outcome is not. */
export const wythenshawe: Authority = {
  text: "R (Keep Wythenshawe Special Ltd) v Central Manchester CCG and others [2016] EWHC 17 (Admin): the case and its parties",
  mark: "V*",
  source: "http://www.bailii.org/ew/cases/EWHC/Admin/2016/17.html",
};
