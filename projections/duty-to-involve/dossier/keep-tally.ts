import { key, type EventOf } from "engagement-ledger";
import { addTally, divisionOf } from "../../reach/channel-totals.js";
import { nationalCode } from "../../reach/codes.js";
import { noTally, whole } from "../../reach/documents.js";
import { ownEntry } from "../../reach/own-entry.js";
import { counts } from "../heard/month-heard.js";
import { timeOf } from "../heard/turns.js";
import { addTo, monthIn } from "./month-in.js";
import type { DutyDrafts } from "./documents.js";

/**
 * Counts responses known only as counts; those that divide a total are kept apart from it.
 *
 * Source: events.md, "Tallies".
 */
export function keepTally(drafts: DutyDrafts, event: EventOf<"ResponsesTallied">): void {
  const { data, entity: activity, occurredAt } = event;
  const { channel, responses, people = responses, breakdown, tallies } = data;
  const time = timeOf(occurredAt);
  const month = monthIn(drafts, activity, time);
  const division = breakdown ? divisionOf(data) : whole;
  const tallied = ownEntry(month.tallied, key(time, channel, division), noTally);
  addTally(tallied, responses, people);
  tallied.evidence.count += 1;
  for (const { scheme, code, people: given } of tallies)
    addTo(
      month.came,
      counts.code(time, channel, scheme, division, nationalCode(scheme, code)),
      given,
    );
}
