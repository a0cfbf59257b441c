import { lastDay } from "engagement-ledger";
import { onDay } from "../../days.js";
import { earliestFirst } from "../../dossier/order.js";
import type { OnRecord } from "./on-record.js";

/** Committees with lay or community members, as they stood at the end of a year. */
export const publicInGovernance: OnRecord = ({ history, today }, year) => {
  const end = year.to < today ? year.to : today;
  const standing = new Map(
    earliestFirst(history.committees)
      .filter(({ occurredAt }) => lastDay(occurredAt) <= end)
      .map((one) => [one.committee, one]),
  );
  return [...standing.values()]
    .filter(({ layMembers, communityMembers }) => layMembers + communityMembers > 0)
    .map((event) => ({
      called: `the committee ${event.committee}, constituted ${onDay(event.occurredAt)}`,
      event,
    }));
};
