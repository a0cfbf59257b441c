import type { Either } from "fp-ts/lib/Either.js";
import type { ImportError } from "../../interchange/errors.js";
import type { ImportOptions } from "../../interchange/import-table.js";
import type { ImportReport } from "../../interchange/report.js";
import type { TableSource } from "../../interchange/table/source.js";
import type { Ledger } from "../../ledger/ledger.js";

/** Imports a table into a ledger, in the way that its mapping or its preset says. */
export type Importer = (
  ledger: Ledger,
  source: TableSource,
  options: ImportOptions,
) => Promise<Either<ImportError, ImportReport>>;
