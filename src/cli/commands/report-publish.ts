import { isLeft, left, map, right, type Either } from "fp-ts/lib/Either.js";
import { policies, policiesInForce, type YouSaid } from "engagement-ledger/projections";
import type { DataOf } from "../../events/event.js";
import { londonDay } from "../../events/time/london.js";
import { systemClock } from "../../ledger/clock.js";
import { derivedIds, eventId } from "../../interchange/ids/derived-ids.js";
import type { ReadError, RecordError } from "../../ledger/errors.js";
import type { Ledger } from "../../ledger/ledger.js";
import type { ProjectError } from "../../projection/errors.js";
import { projectAll } from "../../projection/project-all.js";
import { publishable, type PublishError } from "../../report/publishing.js";
import type { Console } from "../console.js";

/** That a document was issued, as the ledger has it. */
export interface Issued {
  readonly id: string;
  readonly position: number;
}

/** Records that a document left the body. */
export type Issue = () => Promise<Either<RecordError | ReadError, Issued>>;

/** The document that is to leave the body: all of its record but the profile, which follows from the report. */
export type Document = Omit<DataOf<"ReportIssued">, "profile">;

/**
 * How to record that a document was issued; an error where it may not be.
 *
 * The same document is recorded once, however often it is made and by however many programs at once: its id
 * follows from what it is, and the second time answers the first event. Where that was voided since, it is
 * recorded again.
 */
export async function issueOf(
  console: Console,
  ledger: Ledger,
  report: YouSaid,
  document: Document,
): Promise<Either<PublishError | ProjectError, Issue>> {
  const folded = await projectAll(ledger, [policies]);
  if (isLeft(folded)) return left(folded.left);
  const [adopted] = folded.right;
  const today = londonDay(console.now());
  const profile = publishable(report, {
    day: document.reportingDate,
    today,
    datesNow: (body) => policiesInForce(adopted, body, today).reportingDates,
  });
  return map(
    (name: string): Issue =>
      () =>
        issue(ledger, { ...document, profile: name }, 0),
  )(profile);
}

async function issue(
  ledger: Ledger,
  data: DataOf<"ReportIssued">,
  voided: number,
): ReturnType<Issue> {
  const { kind, scope, position, reportingDate, sha256 } = data;
  const { lineage } = derivedIds(ledger.derivationKey, "report");
  const parts = [kind, scope, String(position), reportingDate, sha256, String(voided)];
  const id = eventId(reportingDate, lineage(parts));
  const recorded = await ledger.record({
    type: "ReportIssued",
    entity: "ledger:self",
    id,
    occurredAt: new Date(systemClock.now()).toISOString(),
    actor: { id: "engagement-ledger" },
    data,
  });
  if (!isLeft(recorded)) return right({ id, position: recorded.right.position });
  if (recorded.left._tag !== "IdConflict") return recorded;
  const before = await ledger.entry(id);
  if (isLeft(before)) return before;
  return before.right?.corrected === undefined
    ? issue(ledger, data, voided + 1)
    : right({ id, position: recorded.left.position });
}
