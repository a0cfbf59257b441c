export type { ImportError, MappingError, TableError } from "./errors.js";
export { importTable, type ImportOptions } from "./import-table.js";
export { mappingSchema, type MappingFile } from "./mapping/mapping-file.js";
export { readMapping, type Mapping } from "./plan/mapping.js";
export type { ColumnAccount, ImportReport, Rejection, RowCounts } from "./report.js";
export type { ExpansionLimits, TableSource } from "./table/source.js";
