import { addDays } from "engagement-ledger";
import type { Outcome } from "../duty-to-involve/rules/finding.js";
import type { Measure } from "./documents.js";
import type { PromisedPeriod, Result } from "./result.js";
import type { Seats } from "./seats.js";

/**
 * What the record shows of members promised on each committee, or of each network, as at `today` and since.
 *
 * A committee has who it last had. Where two accounts of one day differ and it matters, it is not decidable.
 */
export function standing(
  { atLeast = 1, from, by, where }: Measure,
  promised: string,
  changes: ReadonlyArray<Seats>,
  today: string,
): Result {
  const begins = from ?? promised;
  const single = where.committee !== undefined || where.network !== undefined;
  const now = new Map<string, Seats>();
  const tally = { enough: 0, unsure: 0 };
  const count = ({ least, most }: Seats, by: 1 | -1): void => {
    if (least >= atLeast) tally.enough += by;
    else if (most >= atLeast) tally.unsure += by;
  };
  const periods: PromisedPeriod[] = [];
  for (const [index, change] of changes.entries()) {
    const before = now.get(change.of.item);
    if (before !== undefined) count(before, -1);
    count(change, 1);
    now.set(change.of.item, change);
    const next = changes[index + 1]?.day;
    if (next === change.day) continue;
    const to = next === undefined ? today : addDays(next, -1);
    if (to < begins) continue;
    periods.push({
      from: change.day < begins ? begins : change.day,
      to,
      ...(single ? { counted: change.least } : { counted: tally.enough, of: now.size }),
      outcome: outcomeOf(tally, now.size),
    });
  }
  const short = [...now.values()].filter(({ least }) => least < atLeast);
  const [only] = now.values();
  const counted = periods.at(-1)?.outcome ?? (single ? "evidence-missing" : "not-decidable");
  const early = begins > today || (by !== undefined && by >= today && counted !== "evidence-found");
  const outcome = early ? "not-yet-due" : counted;
  const due = by ?? begins;
  return {
    outcome,
    numerator: single ? (only?.least ?? 0) : tally.enough,
    denominator: single ? atLeast : now.size,
    events: [...now.values()].flatMap(({ events }) => events),
    periods,
    ...(single ? {} : { lacking: short.map(({ of }) => of) }),
    ...(early ? { nextDue: due } : shortSince(periods)),
    ...(outcome === "not-decidable" || now.size === 0
      ? {
          needed:
            "who sits on which committee, or how many belong (CommitteeConstituted, NetworkSized)",
        }
      : {}),
  };
}

function outcomeOf(
  { enough, unsure }: { readonly enough: number; readonly unsure: number },
  all: number,
): Outcome {
  if (enough === all) return "evidence-found";
  return enough + unsure === all ? "not-decidable" : "evidence-missing";
}

/** The first day of the time since which too few sat there, up to now. */
function shortSince(periods: ReadonlyArray<PromisedPeriod>): Pick<Result, "overdueSince"> {
  const kept = periods.findLastIndex(({ outcome }) => outcome !== "evidence-missing");
  const first = periods[kept + 1];
  return first === undefined ? {} : { overdueSince: first.from };
}
