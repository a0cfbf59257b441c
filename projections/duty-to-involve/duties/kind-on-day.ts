import { firstDay, lastDay } from "engagement-ledger";
import type { BodyHistory } from "../dossier/body-history.js";
import { earliestFirst } from "../dossier/order.js";
import type { BodyKind } from "./duty.js";

/** What kind of body one was on a day: known, not in being on that day, or not recorded. */
export type KindOnDay =
  | { readonly _tag: "Known"; readonly kind: BodyKind }
  | { readonly _tag: "NotInBeing" }
  | { readonly _tag: "NotRecorded" };

/**
 * Finds the kind of a body on a day from what is recorded of it.
 *
 * Without `from`, a body is known only from the day it was registered as existing. The day a body closed,
 * and `until`, are its last days. A change or an end whose day is not known exactly leaves the days it may
 * have fallen on not recorded.
 */
export function kindOnDay(history: BodyHistory, day: string): KindOnDay {
  const { registered, closed } = history;
  if (registered === undefined) return { _tag: "NotRecorded" };
  if (registered.from === undefined) {
    if (day < lastDay(registered.occurredAt)) return { _tag: "NotRecorded" };
  } else if (day < registered.from) return { _tag: "NotInBeing" };
  if (registered.until !== undefined && day > registered.until) return { _tag: "NotInBeing" };
  if (closed !== undefined) {
    if (day > lastDay(closed.occurredAt)) return { _tag: "NotInBeing" };
    if (day > (firstDay(closed.occurredAt) ?? "")) return { _tag: "NotRecorded" };
  }
  let kind = registered.kind;
  for (const change of earliestFirst(history.changes)) {
    if (day >= lastDay(change.occurredAt)) kind = change.kind;
    else if (day >= (firstDay(change.occurredAt) ?? "") && change.kind !== kind)
      return { _tag: "NotRecorded" };
  }
  return { _tag: "Known", kind };
}
