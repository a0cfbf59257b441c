import type { ImportError, MappingError, TableError } from "../interchange/errors.js";

/** One sentence for a table that could not be imported. */
export function explainImport(
  error: TableError | MappingError | ImportError,
  inner: (because: Extract<ImportError, { _tag: "ImportStopped" }>["because"]) => string,
): string {
  switch (error._tag) {
    case "FileNotReadable":
      return `${error.file} could not be read: ${error.why}. Check the name.`;
    case "DamagedFile":
      return `${error.file} is cut off or damaged: ${error.why}. Get it again from its source.`;
    case "ExpandsTooFar":
      return `${error.file} grows to more than ${error.limit} bytes when it is unpacked. Unpack it yourself if you trust it.`;
    case "NotInEncoding":
      return `${error.file} is not text in ${error.encoding}. Save it as ${error.encoding}, or say another encoding in the mapping.`;
    case "NotATable":
      return `${error.file} is not a table after row ${error.row}: ${error.why}. Mend the file, or say in the mapping how it is written.`;
    case "ColumnsUnaccounted":
      return `${error.file} has columns that the mapping does not mention: ${error.columns.join(", ")}. Map them, or name them as ignored or personal.`;
    case "ColumnsMissing":
      return `${error.file} lacks columns that the mapping reads: ${error.columns.join(", ")}. Check that it is the right file.`;
    case "NotAMapping": {
      const [first, ...others] = error.problems;
      const more =
        others.length === 0
          ? ""
          : others.length === 1
            ? " There is 1 more problem."
            : ` There are ${others.length} more problems.`;
      return `The mapping is not right at ${first?.at ?? "its start"}: ${first?.accepted ?? "a JSON object"}.${more}`;
    }
    case "OnceRefused":
      return `The event “${error.event}” of the mapping's once could not be recorded. ${"_tag" in error.because ? inner(error.because) : `${error.because.column}: ${error.because.reason}`}`;
    case "ImportStopped":
      return `The import stopped after row ${error.rows.read}. ${inner(error.because)} What was recorded stands; run it again to go on.`;
  }
}
