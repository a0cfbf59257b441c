import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { exitCode } from "../../src/cli/exit-code.js";
import { censusText, changed, sexRows } from "../interchange/presets/census-table.js";
import { aFolder, command, jsonLines } from "./run.js";

const islington = sexRows.map((row) => ({ ...row, gss_code: "E09000019", area: "Islington" }));

describe("import by a preset, at the command line", () => {
  let ledger: string;
  let folder: string;
  const table = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const importing = (path: string, ...flags: ReadonlyArray<string>) =>
    command("import", ledger, path, "--preset", "census-2021", "--body", "body:icb", ...flags);

  beforeEach(async () => {
    folder = aFolder();
    ledger = join(folder, "baselines.ledger");
    await command("init", ledger, "--origin", "baselines.example/test");
    const body = {
      type: "BodyRegistered",
      entity: "body:icb",
      occurredAt: "2022-07-01",
      actor: { id: "recorder" },
      data: { name: "An ICB", kind: "icb" },
    };
    await command("record", ledger, jsonLines(folder, "body.jsonl", [body]));
  });

  it("balances the rows, and adds nothing the second time", async () => {
    const path = table("census.csv", censusText([...sexRows, ...islington]));
    const first = await importing(path, "--area", "E09000019, E09000014");
    expect([first.code, first.out.split("\n").slice(0, 3)]).toStrictEqual([
      exitCode.done,
      [
        "4 rows read = 4 recorded + 0 on record before + 0 left out by rule + 0 rejected.",
        "Left out: 0 by “an area that was not asked for”.",
        "2 events recorded, 0 of them corrections.",
      ],
    ]);
    const again = await importing(path);
    expect(again.out).toContain("4 rows read = 0 recorded + 4 on record before");
    expect(again.out).toContain("0 events recorded");
  });

  it("answers rows, columns and rejections as JSON, with what does not add up", async () => {
    const path = table("census.csv", censusText(changed(sexRows, "Male", { count: 43 })));
    const { out, code } = await importing(path, "--json");
    const { result } = JSON.parse(out);
    expect(code).toBe(exitCode.done);
    expect(result.rows).toStrictEqual({
      read: 2,
      recorded: 0,
      duplicate: 0,
      excluded: [],
      rejected: 2,
    });
    expect(result.columns.ignored).toStrictEqual([]);
    expect(result.rejections[0]).toStrictEqual({
      row: 1,
      column: "count",
      reason:
        "topic_total is 100, and its parts (Female; Male) add up to 103: 3 too many, in rows 1, 2",
      because: {
        _tag: "PartsDoNotAddUp",
        whole: "topic_total",
        people: 100,
        parts: ["Female", "Male"],
        sum: 103,
        by: 3,
        rows: [1, 2],
      },
    });
  });

  it("counts and records nothing with --dry-run", async () => {
    const path = table("census.csv", censusText(sexRows));
    expect((await importing(path, "--dry-run")).out).toContain("A dry run: nothing was recorded.");
    expect((await importing(path)).out).toContain("1 event recorded");
  });

  it("names a wrong file, and an area that is not in it", async () => {
    const wrong = await importing(table("survey.csv", "Id,Answer\n1,yes\n"));
    expect(wrong.code).toBe(exitCode.refused);
    expect(wrong.notes).toContain("is not the table that the preset census-2021 reads: it lacks");
    expect(wrong.notes).toContain("and has Id, Answer. Check that it is the right file.");
    const path = table("census.csv", censusText(sexRows));
    const nowhere = await importing(path, "--area", "E09000099");
    expect([nowhere.code, nowhere.notes]).toStrictEqual([
      exitCode.refused,
      `${path} has no row about E09000099; nothing was recorded. Check the codes.`,
    ]);
  });

  it.each([
    [["--preset", "census-1801"], "There is no preset census-1801."],
    [["--preset", "census-2021"], "The preset census-2021 needs --body"],
    [["--preset", "census-2021", "--body", "matter:x"], "The preset census-2021 needs --body"],
    [["--preset", "census-2021", "--mapping", "m.json"], "by a mapping or by a preset"],
    [
      ["--preset", "census-2021", "--body", "body:icb", "--area", "E09000014,"],
      "A code is missing",
    ],
    [["--mapping", "m.json", "--area", "E09000014"], "--body and --area belong to --preset."],
  ])("refuses %j", async (flags, message) => {
    const path = table("census.csv", censusText(sexRows));
    const { code, notes } = await command("import", ledger, path, ...flags);
    expect([code, notes]).toStrictEqual([exitCode.usage, expect.stringContaining(message)]);
  });
});
