import { firstDay, lastDay } from "engagement-ledger";
import { asked, type CommitmentDocuments } from "./asked.js";
import { byDay } from "./by-day.js";
import { cadence } from "./cadence.js";
import { peopleIn } from "./counts-people.js";
import { isCounted } from "./counted-types.js";
import { deadlineOf } from "./deadline.js";
import { decisionAfter } from "./decision-after.js";
import type { Made, Measure, Shown } from "./documents.js";
import { eachOf } from "./each-of.js";
import type { Happening } from "./happening.js";
import { nOfM } from "./n-of-m.js";
import { monthsOf } from "./periods.js";
import { recordedFor } from "./recorded-for.js";
import { representatives } from "./representatives.js";
import { doneBy } from "./order.js";
import type { Result } from "./result.js";
import { seatsOf } from "./seats.js";
import type { Sorted } from "./sorted.js";
import { standing } from "./standing.js";

/** What measures are read against: everything on record, as of a day. */
export interface Record {
  readonly documents: CommitmentDocuments;
  readonly sorted: Sorted;
  readonly today: string;
}

const onlyTagged = "a promise that is only tagged is not tested";

const ofMembers: ReadonlySet<string> = new Set(["CommitteeConstituted", "NetworkSized"]);

/** What the record shows of one measure of a promise, by what it asks. */
export function measured(
  measure: Measure,
  made: Made,
  shown: Shown | undefined,
  record: Record,
): Result {
  const happenings = asked(measure, made, record.sorted, record.documents);
  const people = peopleIn(measure, happenings);
  const result = byWhatItAsks(measure, made, shown, happenings, record);
  return people === undefined ? result : { ...result, people };
}

function byWhatItAsks(
  measure: Measure,
  made: Made,
  shown: Shown | undefined,
  happenings: ReadonlyArray<Happening>,
  { documents, sorted, today }: Record,
): Result {
  const { count, every, where, all, by } = measure;
  const promised = firstDay(made.at) ?? lastDay(made.at);
  const from = measure.from ?? promised;
  const deadline = deadlineOf(measure, decisionAfter(made, documents, today), today);
  const months = monthsOf.get(every ?? "");
  const ended = endOf(made.by, documents, today);
  const counted = (): Result =>
    months === undefined
      ? byDay(measure, promised, happenings, deadline)
      : cadence(measure, months, lastDay(made.at), happenings, { today, ended });
  const untested = (needed: string): Result => ({ ...counted(), outcome: "not-decidable", needed });

  if (made.basis === "tag-only") {
    const { nextDue: _next, overdueSince: _since, ...tagged } = untested(onlyTagged);
    return tagged;
  }
  if (!isCounted(where.type))
    return untested(`what shows it: events of the type ${where.type} are not counted here`);
  if (count === "members" || count === "lay-members")
    return ofMembers.has(where.type)
      ? standing(
          measure,
          promised,
          seatsOf(measure, made, happenings, documents, ended ?? today),
          ended ?? today,
        )
      : ((all === true ? recordedFor(shown, deadline) : undefined) ??
          untested(
            `what shows it: events of the type ${where.type} do not say who the members are`,
          ));
  if (every === "representative")
    return representatives(measure, made, happenings, { documents, sorted, today }, shown);
  const last = by !== undefined && by < today ? by : today;
  const { matter, activity, theme, group } = made;
  const about = [made.by, matter, activity, theme, group];
  const key = JSON.stringify([measure, about, from, last, deadline.decision?.event]);
  const known = sorted.shownOf.get(key);
  if (known !== undefined) return known;
  const each = eachOf({ measure, made, documents, sorted, from, last });
  if (each !== undefined) {
    const result = nOfM(measure, each, happenings, deadline);
    sorted.shownOf.set(key, result);
    return result;
  }
  if (all === true)
    return (
      recordedFor(shown, deadline) ??
      untested(
        count === "people" || count === "lay-people"
          ? "how many there are in all, and for how many it was done (CommitmentEvidenced)"
          : "how many there are in all (CommitmentEvidenced)",
      )
    );
  return months === undefined && made.basis === "cadence" && by === undefined
    ? untested("how often: the measure has no interval (every)")
    : counted();
}

/** The last day of a body that had ended by a day. */
function endOf(body: string, { bodies }: CommitmentDocuments, today: string): string | undefined {
  const [closed] = doneBy(bodies.get(body)?.closed ?? [], today);
  return closed === undefined ? undefined : lastDay(closed.at);
}
