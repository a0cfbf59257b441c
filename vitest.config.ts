import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const continuous = process.env["CI"] === "true";

export default defineConfig({
  resolve: {
    alias: [
      { find: /^engagement-ledger$/, replacement: source("./src/index.ts") },
      { find: /^engagement-ledger\/projections$/, replacement: source("./projections/index.ts") },
      {
        find: /^engagement-ledger\/(log\/memory|log\/sqlite|proof|interchange|report|testing)$/,
        replacement: `${source("./src")}/$1/index.ts`,
      },
    ],
  },
  test: {
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    include: ["test/**/*.test.ts"],
    exclude: ["test/**/*.slow.test.ts"],
    reporters: continuous ? ["default", "./scripts/count-reporter.mjs"] : ["default"],
  },
});
