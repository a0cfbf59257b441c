/** Why a user's module gives no answer. */
export type ModuleError =
  | { readonly _tag: "ModuleNotFound"; readonly file: string }
  | { readonly _tag: "NotAModule"; readonly file: string }
  | { readonly _tag: "TypeScriptNotRun"; readonly file: string; readonly node: string }
  | {
      readonly _tag: "ModuleFailed";
      readonly file: string;
      /** The line of the file, from 1, where it is known. */
      readonly line?: number;
      readonly why: string;
    }
  | {
      readonly _tag: "NoProjection";
      readonly file: string;
      /** The names that the module exports. */
      readonly exports: ReadonlyArray<string>;
    }
  | {
      readonly _tag: "SeveralProjections";
      readonly file: string;
      readonly exports: ReadonlyArray<string>;
    }
  | { readonly _tag: "UnsoundProjection"; readonly file: string; readonly why: string }
  | { readonly _tag: "ReportFailed"; readonly file: string; readonly why: string };

/**
 * One plain sentence for what is wrong with a user's module; it ends in a hint.
 *
 * @example
 * explainModule({ _tag: "ModuleNotFound", file: "by-venue.ts" });
 * //=> "There is no file by-venue.ts. Check the name, and the folder that you are in."
 */
export function explainModule(error: ModuleError): string {
  const { file } = error;
  switch (error._tag) {
    case "ModuleNotFound":
      return `There is no file ${file}. Check the name, and the folder that you are in.`;
    case "NotAModule":
      return `${file} is not a module. Give a file of JavaScript (.js, .mjs) or of TypeScript (.ts, .mts).`;
    case "TypeScriptNotRun":
      return `${file} is TypeScript, which Node ${error.node} does not run by itself. Install esbuild beside engagement-ledger (npm install esbuild), use Node 22.18 or later, or write the projection as .mjs.`;
    case "ModuleFailed":
      return `${file}${error.line === undefined ? "" : `, line ${error.line}`} could not be loaded: ${error.why}. Mend it and run it again.`;
    case "NoProjection":
      return `${file} exports no projection, ${error.exports.length === 0 ? "and nothing else" : `only ${error.exports.join(", ")}`}. Write \`export default defineProjection({ … })\`.`;
    case "SeveralProjections":
      return `${file} exports several projections: ${error.exports.join(", ")}. Make the one to run its default export.`;
    case "UnsoundProjection":
      return `The projection in ${file} cannot be run: ${error.why}. Mend it and run it again.`;
    case "ReportFailed":
      return `The report in ${file} failed: ${error.why}. The documents were folded. Mend the report and run it again.`;
  }
}
