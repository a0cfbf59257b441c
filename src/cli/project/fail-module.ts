import type { Console } from "../console.js";
import { exitCode, type ExitCode } from "../exit-code.js";
import { explainModule, type ModuleError } from "./module-error.js";

/** What is wrong with the command as given; the rest is wrong in the module, and is refused. */
const usage = new Set<ModuleError["_tag"]>([
  "ModuleNotFound",
  "NotAModule",
  "TypeScriptNotRun",
  "NoProjection",
  "SeveralProjections",
]);

/** Prints what is wrong with a user's module as one sentence, or as JSON, and answers how the command ends. */
export function failModule(
  console: Console,
  error: ModuleError,
  options: { readonly json?: boolean | undefined },
): ExitCode {
  const message = explainModule(error);
  const hint = message.split(/(?<=[.?]) (?=[A-Z])/).at(-1);
  console.note(
    options.json === true
      ? JSON.stringify({ error: { ...error, message, path: null, hint } })
      : message,
  );
  return usage.has(error._tag) ? exitCode.usage : exitCode.refused;
}
