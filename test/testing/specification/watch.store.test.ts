import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { startVitest } from "vitest/node";

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

describe("a scenario that could not fail", () => {
  it("fails its test, and so does one whose answer was not waited for", async () => {
    const vitest = await startVitest("test", [], {
      root: file("../../.."),
      include: ["test/testing/specification/watched/cases.ts"],
      watch: false,
      reporters: [{}],
    });
    const results = vitest.state
      .getTestModules()
      .flatMap((module) => [...module.children.allTests()])
      .map((test) => ({ name: test.name, result: test.result() }));
    await vitest.close();
    process.exitCode = undefined;
    expect(results.length).toBe(9);
    for (const { name, result } of results)
      expect([name, result.state]).toStrictEqual([
        name,
        name.startsWith("fails") ? "failed" : "passed",
      ]);
    const firstErrors = results.map(({ result }) => result.errors?.[0]?.message ?? "");
    expect(firstErrors[0]).toBe(
      "This scenario expects nothing, so that it could not fail. Ask it for records, refuses or answers.",
    );
    expect(firstErrors.at(-1)).toContain("expected 1 to be 2");
  });
});
