import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { withAssertions } from "./assertions.js";
import { root, writeGenerated } from "./generated.js";
import { pages, runnableBlocks } from "./pages.js";

const importing = /^import [^;]*;$/gm;

/** One module of all the blocks of a page, which share a scope, with its imports first. */
function moduleOf(blocks: ReadonlyArray<string>): string {
  const code = blocks.join("\n");
  const imports = new Set(code.match(importing) ?? []);
  const body = code.replaceAll(importing, "");
  return [`import { expect } from "vitest";`, ...imports, withAssertions(body.split("\n"))].join(
    "\n",
  );
}

const modules = pages
  .map((page) => ({ page: page.path, blocks: runnableBlocks(page, "ts") }))
  .filter(({ blocks }) => blocks.length > 0)
  .map(({ page, blocks }) => ({
    page,
    path: writeGenerated(`pages/${page.replaceAll("/", "-")}.ts`, moduleOf(blocks)),
  }));

describe("the code that readers copy", () => {
  it("is on the README, at least", () => {
    expect(modules.map(({ page }) => page)).toContain("README.md");
  });

  it.each(modules)("runs, and gives what $page says", async ({ path }) => {
    await expect(import(/* @vite-ignore */ path)).resolves.toBeDefined();
  });

  it("has the types that its readers' compiler wants", () => {
    writeGenerated(
      "pages/tsconfig.json",
      JSON.stringify({
        extends: "../../tsconfig.test.json",
        compilerOptions: { noUnusedLocals: false, noUnusedParameters: false },
        include: [],
        files: modules.map(({ path }) => path),
      }),
    );
    const ours = compilerMessages(`${root}.tmp/pages/tsconfig.json`).filter((line) =>
      line.startsWith(".tmp/pages/"),
    );
    expect(ours).toStrictEqual([]);
  });
});

function compilerMessages(project: string): ReadonlyArray<string> {
  const compiler = `${root}node_modules/typescript/bin/tsc`;
  try {
    execFileSync(process.execPath, [compiler, "-p", project, "--pretty", "false"], { cwd: root });
    return [];
  } catch (error) {
    const stdout = error instanceof Error && "stdout" in error ? error.stdout : "";
    return String(stdout).split("\n");
  }
}
