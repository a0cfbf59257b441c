import { left, type Either } from "fp-ts/lib/Either.js";
import type { ImportError } from "./errors.js";
import type { Account } from "./rows/account.js";
import { TableFailure } from "./table/table-failure.js";

type Stopping = Extract<ImportError, { _tag: "ImportStopped" }>["because"];

/** An import that stopped for a reason that lies in no row. */
export function stopped(because: Stopping, account: Account): Either<ImportError, never> {
  return left({ _tag: "ImportStopped", because, rows: account.counts });
}

/** What an import answers when something was thrown on the way; throws it again where it is a mistake. */
export function stoppedBy(error: unknown, account: Account): Either<ImportError, never> {
  if (error instanceof TableFailure) return left({ ...error.error, rows: account.counts });
  if (isReadError(error)) return stopped(error, account);
  throw error;
}

/** `ledger.pages` throws its errors. */
function isReadError(
  error: unknown,
): error is Extract<Stopping, { _tag: "StoreFailed" | "LedgerClosed" }> {
  return (
    typeof error === "object" &&
    error !== null &&
    "_tag" in error &&
    (error._tag === "StoreFailed" || error._tag === "LedgerClosed")
  );
}
