import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { withAssertions } from "./assertions.js";
import { root, writeGenerated } from "./generated.js";
import { namesFor, sourcesBelow } from "./names.js";

interface Example {
  /** The source file and line of the example. */
  readonly where: string;
  readonly path: string;
  readonly lines: ReadonlyArray<string>;
}

const example = /^[ ]*\* @example\n((?:[ ]*\*(?!\/).*\n)*)/gm;

function examplesOf(path: string): ReadonlyArray<Example> {
  const text = readFileSync(root + path, "utf8");
  return [...text.matchAll(example)].map((found) => ({
    where: `${path}:${text.slice(0, found.index).split("\n").length}`,
    path,
    lines: (found[1] ?? "").split("\n").map((line) => line.replace(/^ *\* ?/, "")),
  }));
}

function moduleOf({ path, lines }: Example): string {
  const code = lines.join("\n");
  const imports = [...namesFor(path)]
    .filter(([name]) => new RegExp(`(?<![.\\w"])${name}\\b(?!"|:)`).test(code))
    .filter(([name]) => !new RegExp(`\\b(?:const|let|function) ${name}\\b`).test(code))
    .map(
      ([name, from]) => `import { ${name} } from "${from.includes(".ts") ? "../../" : ""}${from}";`,
    );
  return [
    `import { expect } from "vitest";`,
    ...imports,
    `export async function run() {`,
    withAssertions(lines),
    `}`,
  ].join("\n");
}

const examples = ["src", "projections"].flatMap(sourcesBelow).flatMap(examplesOf);

describe("the examples in the comments of the source", () => {
  it("are found", () => {
    expect(examples.length).toBeGreaterThan(50);
  });

  it.each(examples)("hold at $where", async (found) => {
    const name = `comments/${found.where.replaceAll(/[/:]/g, "-")}.ts`;
    const module: { readonly run: () => Promise<void> } = await import(
      /* @vite-ignore */ writeGenerated(name, moduleOf(found))
    );
    await expect(module.run()).resolves.toBeUndefined();
  });
});
