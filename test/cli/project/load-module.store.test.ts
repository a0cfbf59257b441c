import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { left } from "fp-ts/lib/Either.js";
import { beforeAll, describe, expect, it } from "vitest";
import { loadModule } from "../../../src/cli/project/load-module.js";
import { builtPackage, runsTypeScript, type BuiltCommand } from "../built-package.js";
import { aFolder, type Ran } from "../run.js";

const entry = `import { defineProjection, key } from "engagement-ledger";
import { sqlite } from "engagement-ledger/log/sqlite";
import { shout } from "./shout.js";

export default defineProjection({
  name: "origins",
  version: 1,
  documents: { origins: (origin) => ({ origin, clock: "" }) },
  on: {
    LedgerStarted: (documents, { data }) => {
      documents.origins(key(shout(data.origin), typeof sqlite)).clock = data.clock;
    },
  },
});
`;

/** A ledger and a module, in a folder of no package, outside the repository. */
function somewhere(files: Readonly<Record<string, string>>): string {
  const folder = aFolder();
  for (const [name, code] of Object.entries(files)) writeFileSync(join(folder, name), code);
  expect(built(folder, "init", "a.ledger", "--origin", "a.example/b").code).toBe(0);
  return folder;
}

const run = (folder: string, ...words: ReadonlyArray<string>): Ran =>
  built(folder, "project", "a.ledger", ...words);

const answer =
  "documents,key,origin,clock\norigins,A.EXAMPLE/B|function,A.EXAMPLE/B|function,system";
const shout = "export const shout = (text) => text.toUpperCase();\n";

let built: BuiltCommand;
beforeAll(() => {
  built = builtPackage("load-module");
});

describe("a module in a folder where nothing is installed", () => {
  it.each(["mine.mjs", "mine.js"])("%s finds this very package by its name", (name) => {
    const ran = run(somewhere({ [name]: entry, "shout.js": shout }), name, "--csv");
    expect([ran.code, ran.out]).toStrictEqual([0, answer]);
  });

  it("finds one and the same instance from each of its files", () => {
    const code = `import { explain } from "engagement-ledger";
globalThis.seen ??= explain;
${entry}`;
    const folder = somewhere({
      "mine.mjs": code.replace("./shout.js", "./other.mjs"),
      "other.mjs": `import { explain } from "engagement-ledger";
globalThis.seen ??= explain;
export const shout = (text) => (globalThis.seen === explain ? text.toUpperCase() : "another");\n`,
    });
    expect(run(folder, "mine.mjs", "--csv").out).toBe(answer);
  });

  it("does not take another package of that name that is installed beside it", () => {
    const folder = somewhere({ "mine.mjs": entry, "shout.js": shout });
    const other = join(folder, "node_modules", "engagement-ledger");
    mkdirSync(other, { recursive: true });
    writeFileSync(
      join(other, "package.json"),
      `{ "name": "engagement-ledger", "type": "module", "exports": "./index.js" }`,
    );
    writeFileSync(join(other, "index.js"), `throw new Error("the other one");`);
    expect(run(folder, "mine.mjs", "--csv").out).toBe(answer);
  });

  it("is told of a package that is not there, and on which line it failed", () => {
    const folder = somewhere({
      "missing.mjs": `import { chart } from "no-such-chart";\n`,
      "throws.mjs": `const limit = 3;\n\nthrow new Error(\`over \${limit}\`);\n`,
    });
    const missing = run(folder, "missing.mjs");
    expect(missing.code).toBe(3);
    expect(missing.notes).toContain(
      "missing.mjs could not be loaded: Cannot find package 'no-such-chart'",
    );
    const throws = run(folder, "throws.mjs");
    expect([throws.code, throws.notes]).toStrictEqual([
      3,
      "throws.mjs, line 3 could not be loaded: over 3. Mend it and run it again.",
    ]);
  });
});

describe("a module of TypeScript", () => {
  const typed = {
    "mine.ts": entry.replace("(origin)", "(origin: string)").replace("./shout.js", "./shout.ts"),
    "shout.ts": "export const shout = (text: string): string => text.toUpperCase();\n",
  };

  it.skipIf(!runsTypeScript)("runs where Node strips types or esbuild is installed", () => {
    const ran = run(somewhere(typed), "mine.ts", "--csv");
    expect([ran.code, ran.out]).toStrictEqual([0, answer]);
  });

  it.skipIf(!runsTypeScript)("is told what is wrong with it", () => {
    const ran = run(
      somewhere({ "mine.ts": "const a: number = 1;\nconst b: number = ;\n" }),
      "mine.ts",
    );
    expect(ran.code).toBe(3);
    expect(ran.notes).toMatch(/^mine\.ts(, line 2)? could not be loaded: \S/);
  });

  it("says what to install where neither is there", async () => {
    const file = join(aFolder(), "mine.ts");
    writeFileSync(file, entry);
    const absent = { strips: false, bundler: () => Promise.resolve(undefined) };
    expect(await loadModule(file, absent)).toStrictEqual(
      left({ _tag: "TypeScriptNotRun", file, node: process.versions.node }),
    );
  });
});
