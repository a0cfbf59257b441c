import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pages } from "../docs/pages.js";
import { aFolder, command } from "./run.js";

const guide =
  pages.find(({ path }) => path === "docs/how-to/compare-with-the-population.md")?.text ?? "";
const lines = [...guide.matchAll(/^```sh\n(.*?)^```$/gms)].flatMap(([, text = ""]) =>
  text.trimEnd().split("\n"),
);

describe("typing what the guide “How to compare with the population” says", () => {
  it("makes a ledger, imports the population once, and reports", async () => {
    const ledger = join(aFolder(), "survey.ledger");
    const typed = (line: string) =>
      command(...line.replaceAll("survey.ledger", ledger).split(" ").slice(1));
    const printed: string[] = [];
    for (const line of lines) {
      const { code, out, notes } = await typed(line);
      expect([line, code, notes]).toStrictEqual([line, 0, notes]);
      printed.push(out);
    }
    expect(printed).toHaveLength(5);
    expect(printed[2]).toContain("A dry run: nothing was recorded.");
    expect(printed[3]).toContain("4 rows read = 4 recorded");
    expect(printed[4]).toContain("30.0%");
    expect(printed[4]).toContain("under");
    expect((await typed(lines[3] ?? "")).out).toContain("4 rows read = 0 recorded + 4 on record");
  });
});
