// Compiles src and projections to dist as ES modules with their types.
import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, rmSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const compiler = require.resolve("typescript/package.json").replace(/package\.json$/, "bin/tsc");

rmSync("dist", { recursive: true, force: true });
execFileSync(process.execPath, [compiler, "-p", "tsconfig.build.json"], { stdio: "inherit" });
const schema = "src/interchange/mapping/mapping.schema.json";
if (existsSync(schema)) cpSync(schema, `dist/${schema}`);
chmodSync("dist/src/cli/main.js", 0o755);
