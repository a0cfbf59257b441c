import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "./generated.js";
import { pages } from "./pages.js";

const code = /^```.*?^```$|`[^`\n]*`/gms;
const link = /\]\(([^)\s]+)\)/g;

interface Target {
  readonly path: string;
  readonly anchor: string | undefined;
}

function targetsOf(path: string, text: string): ReadonlyArray<Target> {
  return [...text.replaceAll(code, "").matchAll(link)]
    .map(([, to = ""]) => to)
    .filter((to) => !/^[a-z]+:/.test(to))
    .map((to) => {
      const [file = "", anchor] = to.split("#");
      return { path: file === "" ? path : join(dirname(path), file), anchor };
    });
}

function anchorsOf(path: string): ReadonlyArray<string> {
  const text = pages.find((page) => page.path === path)?.text ?? "";
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

describe("the links between pages", () => {
  it.each(pages)("resolve on $path", ({ path, text }) => {
    const broken = targetsOf(path, text).filter(
      (target) =>
        !existsSync(root + target.path) ||
        (target.anchor !== undefined && !anchorsOf(target.path).includes(target.anchor)),
    );
    expect(broken).toStrictEqual([]);
  });

  it("reach every page of docs/ from its index", () => {
    const reached = new Set(["docs/index.md"]);
    for (const path of reached) {
      const page = pages.find((each) => each.path === path);
      for (const target of targetsOf(path, page?.text ?? "")) reached.add(target.path);
    }
    const all = pages.map(({ path }) => path).filter((path) => path.startsWith("docs/"));
    expect(all.filter((path) => !reached.has(path))).toStrictEqual([]);
  });
});
