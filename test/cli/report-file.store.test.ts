import { left, right } from "fp-ts/lib/Either.js";
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeNewFile } from "../../src/cli/commands/report-file.js";
import { aFolder } from "./run.js";

describe("a new file", () => {
  it("is whole beside its name before what must come first, and has its name after", async () => {
    const folder = aFolder();
    const seen: string[] = [];
    const done = await writeNewFile(join(folder, "a.md"), "words", async () => {
      seen.push(
        ...readdirSync(folder).map((name) => name.replace(/\.[0-9a-f]{8}\.part$/, ".*.part")),
      );
      return right("recorded");
    });
    expect(done).toStrictEqual(right("recorded"));
    expect(seen).toStrictEqual(["a.md.*.part"]);
    expect(readdirSync(folder)).toStrictEqual(["a.md"]);
    expect(readFileSync(join(folder, "a.md"), "utf8")).toBe("words");
  });

  it("is not there where what must come first fails", async () => {
    const folder = aFolder();
    const done = await writeNewFile(join(folder, "a.md"), "words", async () => left("refused"));
    expect(done).toStrictEqual(left("refused"));
    expect(readdirSync(folder)).toStrictEqual([]);
  });

  it("never takes a name that was taken meanwhile: its text is kept, and the error says where", async () => {
    const folder = aFolder();
    const path = join(folder, "a.md");
    const done = await writeNewFile(path, "words", async () => {
      writeFileSync(path, "mine");
      return right("recorded");
    });
    const part = readdirSync(folder).find((name) => name.endsWith(".part")) ?? "";
    expect(done).toMatchObject({ left: { _tag: "StoreUnusable", place: path } });
    expect(JSON.stringify(done)).toContain(
      `It is whole in ${join(folder, part)}, and all else was done`,
    );
    expect([readFileSync(path, "utf8"), readFileSync(join(folder, part), "utf8")]).toStrictEqual([
      "mine",
      "words",
    ]);
  });

  it("is refused before anything is done where a link that leads nowhere has its name", async () => {
    const folder = aFolder();
    const path = join(folder, "a.md");
    symlinkSync(join(folder, "nowhere"), path);
    const done = await writeNewFile(path, "words", () => expect.fail());
    expect(done).toStrictEqual(left({ _tag: "AlreadyExists", place: path }));
    expect(readdirSync(folder)).toStrictEqual(["a.md"]);
  });

  it("leaves alone what another program is writing beside it", async () => {
    const folder = aFolder();
    const theirs = `a.md.${process.pid}.part`;
    writeFileSync(join(folder, theirs), "theirs");
    const done = await writeNewFile(join(folder, "a.md"), "words", async () => right("recorded"));
    expect(done).toStrictEqual(right("recorded"));
    expect(readdirSync(folder).toSorted()).toStrictEqual(["a.md", theirs]);
  });
});
