// Mutates src/log with the store kit as its tests, in a copy of the project of its own, and prints the score.
// `--all` adds the other tests of test/log: those of SQLite's guards, settings and damage, which are no store's
// but SQLite's. `--static` adds the mutants that run when a file is loaded, such as the text of the schema: each
// takes every test, four fifths of the time. Further arguments are files to mutate, src/log/**/*.ts when left out.
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const stryker = ["@stryker-mutator/core@9.6.1", "@stryker-mutator/vitest-runner@9.6.1"];
const kit = ["test/log/memory.test.ts", "test/log/sqlite.store.test.ts"];

const given = process.argv.slice(2);
const tests = given.includes("--all") ? ["test/log/**/*.test.ts"] : kit;
const files = given.filter((argument) => !argument.startsWith("--"));
const mutated = files.length > 0 ? files : ["src/log/**/*.ts"];

const copy = mkdtempSync(join(tmpdir(), "mutation-"));
try {
  for (const name of ["package.json", "package-lock.json", ".npmrc", "node_modules", "src", "test"])
    cpSync(name, join(copy, name), { recursive: true, verbatimSymlinks: true });
  const inCopy = { cwd: copy, stdio: "inherit" };
  execFileSync("npm", ["install", "--no-save", "--ignore-scripts", ...stryker], inCopy);
  cpSync("vitest.config.ts", join(copy, "base.config.ts"));
  writeFileSync(
    join(copy, "vitest.config.ts"),
    `import base from "./base.config.js";
export default { ...base, test: { ...base.test, include: ${JSON.stringify(tests)} } };
`,
  );
  writeFileSync(
    join(copy, "stryker.config.json"),
    JSON.stringify({
      mutate: mutated,
      testRunner: "vitest",
      plugins: ["@stryker-mutator/vitest-runner"],
      coverageAnalysis: "perTest",
      ignoreStatic: !given.includes("--static"),
      // TypeScript 7 has no interface that Stryker could read a configuration with.
      tsconfigFile: "no-such-tsconfig.json",
      concurrency: Number(process.env["MUTATION_WORKERS"] ?? 1),
      reporters: ["progress-append-only", "clear-text", "json"],
      clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
      jsonReporter: { fileName: "mutation.json" },
    }),
  );
  execFileSync(
    process.execPath,
    ["node_modules/@stryker-mutator/core/bin/stryker.js", "run"],
    inCopy,
  );
  print(JSON.parse(readFileSync(join(copy, "mutation.json"), "utf8")));
} finally {
  rmSync(copy, { recursive: true, force: true });
}

function print({ files: results }) {
  let [caught, valid] = [0, 0];
  for (const [name, { mutants }] of Object.entries(results)) {
    const counted = mutants.filter(({ status }) => !["Ignored", "CompileError"].includes(status));
    const found = counted.filter(({ status }) => ["Killed", "Timeout"].includes(status)).length;
    caught += found;
    valid += counted.length;
    console.log(`${name}: ${found} of ${counted.length}`);
  }
  console.log(`${caught} of ${valid} mutants caught: ${((100 * caught) / valid).toFixed(1)} %`);
}
