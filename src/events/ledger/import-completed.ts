import { defineEvent } from "../definition.js";
import { counted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { code, count, sha256Hex, text } from "../shapes/values.js";
import { importColumns, importProblem, importRows } from "./import-account.js";

/** A file was read, and every row and column of it is accounted for. */
export const ImportCompleted = defineEvent({
  type: "ImportCompleted",
  about: "ledger",
  version: 1,
  means: "a file was read",
  data: fields(
    {
      system: text(200),
      sha256: sha256Hex,
      bytes: count,
      mapping: sha256Hex,
      rows: importRows,
      corrections: count,
      columns: importColumns,
    },
    {
      preset: code("preset"),
      presetVersion: text(50),
      mappingName: text(200),
      mappingVersion: text(50),
    },
  ),
  check: (data) => importProblem(data.rows),
  says: (data) =>
    `An export of ${data.system} was read: ${counted(data.rows.read, "row")}, of which ` +
    `${data.rows.recorded} recorded and ${data.rows.rejected} rejected.`,
});
