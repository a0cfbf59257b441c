import { describe, expect, it } from "vitest";
import { exitCode } from "../../src/cli/exit-code.js";
import { command } from "../cli/run.js";
import { pages } from "./pages.js";

const page = pages.find(({ path }) => path === "docs/reference/command-line.md")?.text ?? "";
const rows = page.split("\n").filter((line) => line.startsWith("| `"));
const flagsIn = (text: string): ReadonlyArray<string> => [
  ...new Set(text.match(/--[a-z][a-z-]*/g) ?? []),
];
const own = (text: string): ReadonlyArray<string> =>
  flagsIn(text).filter((flag) => flag !== "--help");

async function helpOf(name: string): Promise<string> {
  return (await command(name, "--help")).out;
}

async function commandNames(): Promise<ReadonlyArray<string>> {
  const { out } = await command("--help");
  return [...out.slice(out.indexOf("Commands:")).matchAll(/^ {2}([a-z]+)/gm)]
    .map(([, name = ""]) => name)
    .filter((name) => name !== "help");
}

/** The flags of every command that reads, as the page lists them. */
const reading = flagsIn(
  page.slice(page.indexOf("## Flags of every"), page.indexOf("## How a command ends")),
);

describe("the page of the command line", () => {
  it("has a row for every command, and for no other", async () => {
    const named = rows.flatMap((row) => /^\| `([a-z]+) [[A-Z]/.exec(row)?.[1] ?? []);
    expect(named.toSorted()).toStrictEqual([...(await commandNames())].toSorted());
  });

  it("names every flag of every command, and no flag that it does not have", async () => {
    for (const name of await commandNames()) {
      const row = rows.find((each) => each.startsWith(`| \`${name} `)) ?? "";
      const usage = await helpOf(name);
      const reads = usage.includes("--as-recorded-at");
      const expected = own(usage).filter((flag) => !reads || !reading.includes(flag));
      const told = flagsIn(row.split(" | ").at(-1) ?? "");
      expect([name, [...told].toSorted()]).toStrictEqual([name, expected.toSorted()]);
    }
  });

  it("lists the flags of commands that read", async () => {
    expect(reading.toSorted()).toStrictEqual(
      own(await helpOf("timeline"))
        .filter((flag) => flag !== "--matter")
        .toSorted(),
    );
  });

  it("gives every code that a command may end with", () => {
    const codes = [...page.matchAll(/^\| (\d) \|/gm)].map(([, code]) => Number(code));
    expect(codes).toStrictEqual(Object.values(exitCode));
  });
});
