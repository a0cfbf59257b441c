import { firstDay, lastDay } from "engagement-ledger";
import { asked, type ByType, type CommitmentDocuments } from "./asked.js";
import { byDay } from "./by-day.js";
import { cadence } from "./cadence.js";
import { countedTypes } from "./counted-types.js";
import type { Made, Measure } from "./documents.js";
import { perItem } from "./per-item.js";
import { monthsOf } from "./periods.js";
import type { Result } from "./result.js";
import { standing } from "./standing.js";

/** What the record shows of one measure of a promise, by what it asks. */
export function measured(
  measure: Measure,
  made: Made,
  documents: CommitmentDocuments,
  sorted: ByType,
  today: string,
): Result {
  const { count, every, where, all } = measure;
  const happenings = asked(measure, made, sorted, documents.activities);
  const first = firstDay(made.at) ?? lastDay(made.at);
  const open = byDay(measure, first, happenings, today);
  const untested = (needed: string): Result => ({ ...open, outcome: "not-decidable", needed });
  if (!countedTypes.some((type) => type === where.type))
    return untested(`what shows it: events of the type ${where.type} are not counted here`);
  if (count === "members" || count === "lay-members")
    return standing(measure, made, first, happenings, today);
  if (every === "representative")
    return untested("for how many of the representatives it was done (CommitmentEvidenced)");
  if (every === "activity" || every === "matter")
    return perItem(measure, made, first, happenings, documents, today);
  if (all === true) return untested("how many there are in all (CommitmentEvidenced)");
  const months = monthsOf.get(every ?? "");
  if (months !== undefined) return cadence(measure, months, lastDay(made.at), happenings, today);
  if (made.basis === "cadence" && measure.by === undefined)
    return untested("how often: the measure has no interval (every)");
  return made.basis === "tag-only" ? untested("a promise that is only tagged is not tested") : open;
}
