import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../docs/generated.js";
import { pages } from "../docs/pages.js";
import { builtPackage, runsTypeScript } from "./built-package.js";
import { aFolder } from "./run.js";

const guide = pages.find(({ path }) => path === "docs/how-to/write-a-projection.md")?.text ?? "";

/** What the guide tells its reader to type, and what it says is printed then. */
interface Step {
  readonly commands: ReadonlyArray<string>;
  readonly printed: string | undefined;
}

const fences = [...guide.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language, text = ""]) => ({
  language,
  text: text.trimEnd(),
}));
const steps = fences.flatMap(({ language, text }, index): ReadonlyArray<Step> => {
  const next = fences[index + 1];
  const printed = next?.language === "text" ? next.text : undefined;
  return language === "sh" ? [{ commands: text.split("\n"), printed }] : [];
});

describe("the guide “From question to projection”", () => {
  it("shows the very file of the examples", () => {
    const example = readFileSync(`${root}examples/projections/attendance-by-venue.ts`, "utf8");
    expect(guide).toContain(`\`\`\`ts\n${example}\`\`\`\n`);
  });

  it("has steps to type, and says what four of them print", () => {
    expect(steps.flatMap(({ commands }) => commands).length).toBe(7);
    expect(steps.filter(({ printed }) => printed !== undefined).length).toBe(4);
  });
});

describe.skipIf(!runsTypeScript)("typing what the guide says", () => {
  it("prints what the guide says", () => {
    const built = builtPackage("guide");
    const folder = aFolder();
    cpSync(`${root}examples/projections`, join(folder, "examples/projections"), {
      recursive: true,
    });
    for (const { commands, printed } of steps) {
      const ran = commands.map((line) => built(folder, ...line.split(" ").slice(1)));
      expect(ran.map(({ code }) => code)).toStrictEqual(commands.map(() => 0));
      if (printed === undefined) continue;
      const lines = printed.split("\n");
      expect(ran.at(-1)?.out.split("\n").slice(-lines.length)).toStrictEqual(lines);
    }
  });
});
