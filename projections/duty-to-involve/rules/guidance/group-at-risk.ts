import { isKnownCode } from "engagement-ledger";

const everybody = [
  "service-users",
  "carers",
  "representatives",
  "local-healthwatch",
  "live-or-work-in-area",
  "staff-of-partners",
  "lay-members",
  "general-public",
  "gp-members",
  "third-sector",
  "employees",
];

/** Whether a code is of a list of groups at risk of not being heard. */
export function isAtRisk(code: string): boolean {
  return isKnownCode("group", code) && !everybody.includes(code);
}
