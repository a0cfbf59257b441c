import type { NotAnEvent } from "../events/decode.js";
import type { ImportError, MappingError, TableError } from "../interchange/errors.js";
import type { OpenError, RecordError, ViewError } from "../ledger/errors.js";
import type { ProjectError } from "../projection/errors.js";
import type { FollowError } from "../projection/follow/followed.js";
import type { PublishError } from "../report/publishing.js";
import { explainImport } from "./explain-import.js";
import { explainOpen } from "./explain-open.js";
import { explainPublishing } from "./explain-publishing.js";
import { explainContradiction, explainRecord } from "./explain-record.js";

/** Every error that the library answers. */
export type AnyError =
  | RecordError
  | OpenError
  | ViewError
  | ProjectError
  | FollowError
  | NotAnEvent
  | MappingError
  | TableError
  | ImportError
  | PublishError;

/**
 * One plain sentence for any error: what, where, and what would be accepted; it ends in a hint.
 *
 * @example
 * explain({ _tag: "NoSuchEntity", at: "data.matters[0].matter", entity: "matter:urgent-care" });
 * //=> "data.matters[0].matter refers to matter:urgent-care, which is not on record. Record the event that begins it first, or check the id."
 */
export function explain(error: AnyError): string {
  switch (error._tag) {
    case "AlreadyExists":
    case "NoLedger":
    case "NotALedger":
    case "OtherVersion":
    case "DriverMissing":
    case "StoreUnusable":
    case "BadOrigin":
    case "ClockNotDeclared":
    case "NotAMoment":
    case "NoSuchSize":
    case "StoreFailed":
    case "LedgerClosed":
      return explainOpen(error);
    case "FileNotReadable":
    case "DamagedFile":
    case "ExpandsTooFar":
    case "NotInEncoding":
    case "NotATable":
    case "ColumnsUnaccounted":
    case "ColumnsMissing":
    case "WrongTable":
    case "AreasNotInFile":
    case "NotAMapping":
    case "OnceRefused":
    case "ImportStopped":
      return explainImport(error, explain);
    case "NotAReportingDate":
    case "ReportingDateNotOver":
    case "ProfilesDiffer":
      return explainPublishing(error);
    case "ProjectionFailed":
      return `The projection ${error.projection} stopped before position ${error.position}, a ${error.type}: ${error.why}. Mend its handler and run it again.`;
    case "ProjectionReplaced":
      return `The documents of ${error.projection}@${error.version} were replaced by those of ${error.by}. Follow that version, or start this one again to bring it back.`;
    case "ProjectionStopped":
      return `The reading was stopped before position ${error.next}.`;
    case "NeverBegan":
    case "AlreadyBegan":
    case "NeverOpened":
    case "AlreadyOpen":
    case "AlreadyEnded":
    case "ClosesEarlier":
    case "EndsBeforeItBegan":
    case "NameTaken":
    case "NoSuchEntity":
    case "NoSuchEvent":
    case "NoSuchPart":
      return explainContradiction(error);
    default:
      return explainRecord(error);
  }
}
