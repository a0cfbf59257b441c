import type { Authority } from "../rule.js";

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
