import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { everyState } from "../projections/you-said/record.js";
import { aFolder, command, jsonLines, today } from "./run.js";
import { toldLedger } from "./told-ledger.js";

const folder = aFolder();
const ledger = join(folder, "westmoor.ledger");
const kind = ["--kind", "you-said"];
const make = (out: string, ...words: ReadonlyArray<string>) =>
  command("report", ledger, "--out", join(folder, out), ...kind, ...words);
const text = (out: string): string => readFileSync(join(folder, out), "utf8");
const issued =
  /“you-said[^”]*” was issued for the reporting date \S+ under the disclosure profile [\w-]+/g;
const issues = async (): Promise<ReadonlyArray<string>> =>
  (await command("timeline", ledger)).out.replaceAll(/\s+/g, " ").match(issued) ?? [];
const june = ["--as-recorded-at", "2024-06-30"];

beforeAll(async () => {
  await toldLedger(ledger, everyState);
});

describe("report", () => {
  it("writes HTML or Markdown by the ending of the file, and says that it is a draft", async () => {
    const html = await make("a.html", ...june);
    expect([html.code, html.notes]).toStrictEqual([0, ""]);
    expect(html.out).toContain("It says that it is a draft.");
    expect(text("a.html")).toMatch(/^<!doctype html><html lang="en-GB">.*Draft: not published/s);
    await make("a.md", ...june);
    expect(text("a.md")).toMatch(/^> \*\*Draft: not published\.\*\*\n\n# You said, we decided/);
  });

  it("gives the digest of what it wrote, as text and as JSON", async () => {
    const { out } = await make("b.html", ...june, "--json");
    const { result, projection } = JSON.parse(out);
    const digest = createHash("sha256").update(text("b.html")).digest("hex");
    expect(result).toStrictEqual({
      file: join(folder, "b.html"),
      kind: "you-said",
      status: "draft",
      sha256: digest,
      issued: null,
    });
    expect(projection).toStrictEqual({ name: "you-said", version: 1 });
    expect((await make("b2.html", ...june)).out).toContain(digest);
  });

  it("makes the same bytes again by the command that the page names", async () => {
    await make("c.md", "--matter", "matter:walk-in", "--today", "2024-05-01");
    const [, line = ""] = /^(engagement-ledger report .*)$/m.exec(text("c.md")) ?? [];
    const words = line
      .replace("engagement-ledger ", "")
      .replace("LEDGER", ledger)
      .replace("FILE", join(folder, "c-again.md"))
      .split(" ");
    expect((await command(...words)).code).toBe(0);
    expect(text("c-again.md")).toBe(text("c.md"));
  });

  it("never writes over a file", async () => {
    writeFileSync(join(folder, "kept.md"), "mine");
    const refused = await make("kept.md");
    expect([refused.code, refused.notes]).toMatchObject([2, /already exists/]);
    expect(text("kept.md")).toBe("mine");
  });

  it("says what is wrong with a place that cannot be written, and leaves nothing", async () => {
    const refused = await make("no-such-folder/a.md");
    expect(refused.code).toBe(4);
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toStrictEqual([]);
  });

  it("takes no other ending and no other kind", async () => {
    expect((await make("a.pdf")).code).toBe(2);
    expect((await command("report", ledger, "--out", join(folder, "x.md"))).code).toBe(2);
    const other = await command("report", ledger, "--out", join(folder, "x.md"), "--kind", "pack");
    expect(other.code).toBe(2);
    expect(existsSync(join(folder, "x.md"))).toBe(false);
  });

  it("is exact for the body itself, and says so", async () => {
    await make("d.md", "--internal", ...june);
    expect(text("d.md")).toContain("The record counts 3 people.");
    expect(text("d.md")).toContain("Internal, not for publication.");
    await make("e.md", ...june);
    expect(text("e.md")).not.toContain("counts 3 people");
  });

  it("warns on the page of a matter that is not on record", async () => {
    const asked = await make("f.md", "--matter", "matter:none");
    expect(asked.out).toContain("matter:none is not on record");
    expect(text("f.md")).toContain("matter:none is not on record");
  });
});

describe("report --publish", () => {
  it("records that it was issued, and says so on no page that it is a draft", async () => {
    const before = (await issues()).length;
    const published = await make("p.html", "--publish", "--as-recorded-at", "2024-03-31");
    expect([published.code, published.notes]).toStrictEqual([0, ""]);
    expect(published.out).toMatch(/on record at position \d+\./);
    expect(text("p.html")).not.toContain("Draft");
    const after = await issues();
    expect(after.length).toBe(before + 1);
    expect(after.at(-1)).toBe(
      "“you-said of all matters” was issued for the reporting date 2024-03-31 under the disclosure profile nhs-hes-2018",
    );
  });

  it("has the digest of the file, and how many entries it was made from, on record", async () => {
    const { out } = await make("q.html", "--publish", ...june, "--json");
    const { result, ledger: read } = JSON.parse(out);
    const shown = JSON.parse((await command("show", ledger, result.issued.id, "--json")).out);
    const event = JSON.stringify(shown.result);
    expect(event).toContain(createHash("sha256").update(text("q.html")).digest("hex"));
    expect(event).toContain(`"position":${read.size}`);
  });

  it("makes the same bytes a second time, and records the issue once", async () => {
    await make("r1.md", "--publish", ...june);
    const before = await issues();
    const again = await make("r2.md", "--publish", ...june);
    expect(again.code).toBe(0);
    expect(text("r2.md")).toBe(text("r1.md"));
    expect(await issues()).toStrictEqual(before);
  });

  it("records the issue once where two programs publish at the same moment", async () => {
    const before = (await issues()).length;
    const april = ["--publish", "--as-recorded-at", "2024-04-30"];
    const both = await Promise.all([make("x1.html", ...april), make("x2.html", ...april)]);
    expect(both.map(({ code, notes }) => [code, notes])).toStrictEqual([
      [0, ""],
      [0, ""],
    ]);
    expect(text("x1.html")).toBe(text("x2.html"));
    expect((await issues()).length).toBe(before + 1);
  });

  it("records the issue again where the first was voided since", async () => {
    const first = await make("v1.html", "--publish", ...june, "--json");
    const { result } = JSON.parse(first.out);
    const before = (await issues()).length;
    const voiding = jsonLines(folder, "void.jsonl", [
      {
        type: "EventVoided",
        entity: "ledger:self",
        occurredAt: today,
        actor: { id: "staff-1" },
        data: { event: result.issued.id, because: "It was sent to nobody" },
      },
    ]);
    expect(await command("record", ledger, voiding)).toMatchObject({ code: 0 });
    expect((await issues()).length).toBe(before - 1);
    const again = JSON.parse((await make("v2.html", "--publish", ...june, "--json")).out);
    expect(again.result.issued.id).not.toBe(result.issued.id);
    expect((await issues()).length).toBe(before);
  });

  it("is refused for a day that is not a reporting date on record, with those that are", async () => {
    const before = await issues();
    const refused = await make("s.html", "--publish", "--as-recorded-at", "2024-05-31", "--json");
    expect(refused.code).toBe(3);
    expect(JSON.parse(refused.notes).error).toMatchObject({
      _tag: "NotAReportingDate",
      last: "2024-04-30",
      next: "2024-06-30",
      hint: "Its last reporting date before is 2024-04-30, its next is 2024-06-30.",
    });
    expect(existsSync(join(folder, "s.html"))).toBe(false);
    expect(await issues()).toStrictEqual(before);
  });

  it("records nothing where the file cannot be written, and writes nothing over a file", async () => {
    const before = await issues();
    mkdirSync(join(folder, "taken.html"));
    expect((await make("taken.html", "--publish", ...june)).code).toBe(2);
    expect((await make("no-such-folder/t.html", "--publish", ...june)).code).toBe(4);
    expect(await issues()).toStrictEqual(before);
  });

  it.each([
    ["with --internal", ["--internal", ...june]],
    ["without --as-recorded-at", []],
    ["for an instant", ["--as-recorded-at", "2024-06-30T12:00:00Z"]],
    ["of what had happened by another day", [...june, "--as-occurred-by", "2024-05-01"]],
    ["with another today", [...june, "--today", "2024-05-01"]],
    ["without corrections", [...june, "--history", "as-recorded"]],
  ])("is refused %s", async (_, words) => {
    expect((await make("u.html", "--publish", ...words)).code).toBe(2);
    expect(existsSync(join(folder, "u.html"))).toBe(false);
  });
});
