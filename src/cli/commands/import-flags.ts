/** The flags of `import`. */
export interface ImportFlags {
  readonly mapping?: string;
  readonly preset?: string;
  readonly body?: string;
  /** The codes of areas, with commas between them. */
  readonly area?: string;
  readonly suggest?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}
