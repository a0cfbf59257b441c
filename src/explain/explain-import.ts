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
      return `${error.file} is not text in ${error.encoding}. Save it as ${error.encoding}; a mapping can say that it has another.`;
    case "NotATable":
      return `${error.file} is not a table after row ${error.row}: ${error.why}. Mend the file; a mapping can say how it is written.`;
    case "ColumnsUnaccounted":
      return `${error.file} has columns that the mapping does not mention: ${error.columns.join(", ")}. Map them, or name them as ignored or personal.`;
    case "ColumnsMissing":
      return `${error.file} lacks columns that the mapping reads: ${error.columns.join(", ")}. Check that it is the right file.`;
    case "WrongTable": {
      const { file, preset, missing, unexpected, fits } = error;
      const apart = [
        ...(missing.length === 0 ? [] : [`lacks ${missing.join(", ")}`]),
        ...(unexpected.length === 0 ? [] : [`has ${unexpected.join(", ")}`]),
      ];
      const [other] = fits;
      const hint =
        other === undefined ? "Check that it is the right file." : `It is a table for ${other}.`;
      return `${file} is not the table that the preset ${preset} reads: it ${apart.join(" and ")}. ${hint}`;
    }
    case "AreasNotInFile":
      return `${error.file} has no row about ${error.areas.join(", ")}; nothing was recorded. Check the codes.`;
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
