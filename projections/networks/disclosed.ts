import type { DisclosureProfile } from "engagement-ledger";
import { discloseAttendance, type PublishedAttendance } from "./attendance/disclosed-attendance.js";
import { networksTracing, type NetworksOptions } from "./options.js";
import type { Networks } from "./report.js";

/** Who reaches whom and who works with whom, as it may be published. */
export type PublishedNetworks = Omit<Networks, "attendance"> & {
  readonly attendance: PublishedAttendance;
};

/**
 * Makes a report on networks safe to leave the body; made with the same options as the report.
 *
 * Only how many people of each body attended is controlled, by the settings of the body whose activity it was.
 * Sizes of networks are of no people who took part, and are shown as they are.
 *
 * Source: measures.md DC-1 to DC-4.
 */
export function discloseNetworks(
  report: Networks,
  profileOf: (body: string) => DisclosureProfile,
  options: NetworksOptions,
): PublishedNetworks {
  const { rule } = networksTracing(options);
  return { ...report, attendance: discloseAttendance(report.attendance, profileOf, rule) };
}
