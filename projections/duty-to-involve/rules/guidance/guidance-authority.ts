import type { Mark } from "../../duties/duty.js";
import type { Authority } from "../rule.js";

/** What a rule on an action of the guidance of 2017 is built on; the mark is that of the action. */
export function guidanceAuthority(mark: Mark): ReadonlyArray<Authority> {
  return [
    {
      text: "Patient and public participation in commissioning health and care: statutory guidance for CCGs and NHS England (2017)",
      mark,
      source: "https://info.5y1.org/national-health-care-england_1_787560.html",
    },
    { text: "the days on which the guidance began and was replaced", mark: "U" },
    { text: "what shows the action without a tag, and which years are tested", mark: "D" },
  ];
}
