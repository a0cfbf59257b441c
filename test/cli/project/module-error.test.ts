import { describe, expect, it } from "vitest";
import type { Console } from "../../../src/cli/console.js";
import { failModule } from "../../../src/cli/project/fail-module.js";
import { explainModule, type ModuleError } from "../../../src/cli/project/module-error.js";

const file = "mine.ts";
const missing: ModuleError = { _tag: "TypeScriptNotRun", file, node: "20.19.0" };

function failed(error: ModuleError): readonly [number, ReadonlyArray<string>] {
  const notes: string[] = [];
  const console: Console = {
    out: (line) => notes.push(`out: ${line}`),
    note: (line) => notes.push(line),
    isTerminal: false,
    input: () => {
      throw new Error("nothing is read");
    },
    now: () => 0,
  };
  return [failModule(console, error, {}), notes];
}

describe("what is wrong with a user's module", () => {
  it("is said with what to install, where TypeScript cannot be run", () => {
    expect(failed(missing)).toStrictEqual([
      2,
      [
        "mine.ts is TypeScript, which Node 20.19.0 does not run by itself. Install esbuild beside engagement-ledger (npm install esbuild), use Node 22.18 or later, or write the projection as .mjs.",
      ],
    ]);
  });

  it("is wrong usage before the module runs, and refused input after", () => {
    const codes = (
      [
        { _tag: "ModuleNotFound", file },
        { _tag: "NotAModule", file },
        missing,
        { _tag: "NoProjection", file, exports: [] },
        { _tag: "SeveralProjections", file, exports: ["a", "b"] },
        { _tag: "ModuleFailed", file, why: "no" },
        { _tag: "UnsoundProjection", file, why: "no" },
        { _tag: "ReportFailed", file, why: "no" },
      ] satisfies ReadonlyArray<ModuleError>
    ).map((error) => failed(error)[0]);
    expect(codes).toStrictEqual([2, 2, 2, 2, 2, 3, 3, 3]);
  });

  it("names the line where it is known", () => {
    const why = "Unexpected “;”";
    expect(explainModule({ _tag: "ModuleFailed", file, line: 3, why })).toContain(
      "mine.ts, line 3 ",
    );
    expect(explainModule({ _tag: "ModuleFailed", file, why })).toContain("mine.ts could not");
  });
});
