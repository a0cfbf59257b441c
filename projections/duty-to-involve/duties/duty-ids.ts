import type { DutyId } from "./duty.js";
import { englandDuties } from "./table.js";

/** The ids of the duties of the NHS in England, each once. */
export const englandDutyIds: ReadonlyArray<DutyId> = [
  ...new Set(englandDuties.map(({ id }) => id)),
];
