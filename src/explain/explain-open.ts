import type { OpenError, ReadError, ViewError } from "../ledger/errors.js";

type Opening = Exclude<OpenError, ReadError> | Exclude<ViewError, ReadError> | ReadError;

/** One sentence for a ledger that could not be opened, viewed or read. */
export function explainOpen(error: Opening): string {
  switch (error._tag) {
    case "AlreadyExists":
      return `${error.place} already exists and is not overwritten. Choose another name.`;
    case "NoLedger":
      return `There is no ledger at ${error.place}. Make one with \`engagement-ledger init\`, or check the name.`;
    case "NotALedger":
      return `${error.place} is not an engagement ledger: ${error.why}. It was left as it is.`;
    case "OtherVersion":
      return `${error.place} has format ${error.found}; this program knows format ${error.known}. Use the version of the program that made it, or a newer one.`;
    case "DriverMissing":
      return `${error.place} cannot be opened, for there is no SQLite: ${error.why}. Install @photostructure/sqlite, or use Node 22.13 or later.`;
    case "StoreUnusable":
      return `${error.place} cannot be used: ${error.why}. Check the name, the disk and who may write there.`;
    case "BadOrigin":
      return `“${error.given}” cannot be a ledger's name. Use lower-case letters, digits, dots, hyphens and slashes, such as dorset.example/engagement.`;
    case "ClockNotDeclared":
      return `${error.place} was made with the system's clock, so that it cannot be opened with a simulated one. Make a new ledger for the simulation.`;
    case "NotAMoment":
      return `“${error.given}” is neither a day nor an instant. Write 2026-03-31 or 2026-03-31T12:00:00Z.`;
    case "NoSuchSize":
      return `There is no size ${error.given}: the ledger has ${error.size} entries. Give a whole number from 0 to ${error.size}.`;
    case "StoreFailed":
      return `${error.place} could not be read or written: ${error.why}. Nothing was recorded. Check the disk, or run \`engagement-ledger verify\`.`;
    case "LedgerClosed":
      return `The ledger ${error.place} is closed. Open it again.`;
  }
}
