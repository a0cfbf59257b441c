import { isRight, right, type Either } from "fp-ts/lib/Either.js";
import type { NewEventOf } from "../events/event.js";
import type { RecordAllError } from "../ledger/errors.js";
import { eventId } from "./ids/derived-ids.js";
import type { ImportReport } from "./report.js";
import type { Importing } from "./rows/read-row.js";

/** What said how a file is read: a mapping or a preset, with the hash of what it says. */
export interface ReadBy {
  readonly sha256: string;
  readonly named:
    | { readonly mappingName: string; readonly mappingVersion: string }
    | { readonly preset: string; readonly presetVersion: string };
}

/**
 * Records that a file was read: the last entry of an import, and its account.
 *
 * An import that found nothing new is not recorded again where it stands already. Answers the id of the
 * entry that was recorded, if one was.
 */
export async function recordCompletion(
  report: ImportReport,
  { sha256: how, named }: ReadBy,
  { ledger, ids, actor, occurredAt }: Importing,
): Promise<Either<RecordAllError, string | undefined>> {
  const { system, sha256, bytes, rows, corrections, columns } = report;
  if (report.events === 0)
    for await (const { events } of ledger.pages({ types: ["ImportCompleted"] }))
      for (const event of events)
        if (
          event.type === "ImportCompleted" &&
          event.data.sha256 === sha256 &&
          event.data.mapping === how
        )
          return right(undefined);

  // A file that comes back after another has the same account; the size of the log tells them apart.
  const account = [sha256, how, JSON.stringify(rows), String(ledger.size)];
  const lineage = ids.lineage(["ImportCompleted", ...account]);
  const completed: NewEventOf<"ImportCompleted"> & { readonly id: string } = {
    id: eventId(occurredAt, lineage),
    type: "ImportCompleted",
    entity: "ledger:self",
    occurredAt,
    actor,
    data: {
      system,
      sha256,
      bytes,
      mapping: how,
      ...named,
      rows,
      corrections,
      columns,
    },
  };
  const outcome = await ledger.recordAll([completed]);
  return isRight(outcome) ? right(completed.id) : outcome;
}
