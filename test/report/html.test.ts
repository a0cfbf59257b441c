import { disclosureProfiles } from "engagement-ledger";
import { describe, expect, it } from "vitest";
import { matter } from "../projections/recorded.js";
import { everyState } from "../projections/you-said/record.js";
import { reportOf } from "../projections/you-said/report-of.js";
import { pageHtml } from "../../src/report/html.js";
import { htmlOf } from "./page-of.js";
import { elementsOf, parsed, wordsOf } from "./parsed.js";

const record = [...everyState, matter("bus-pass", "body:westmoor")];
const report = await reportOf(record, "2024-06-30");
const html = htmlOf(report);
const page = parsed(html);
const of = (...names: ReadonlyArray<string>) => elementsOf(page, ...names);

describe("a page of HTML", () => {
  it("says its language and its title", () => {
    expect(of("html").map(({ properties }) => properties["lang"])).toStrictEqual(["en-GB"]);
    expect(of("title").map(wordsOf)).toStrictEqual(["You said, we decided, as of 30 June 2024"]);
  });

  it("has one main landmark, and a first link that skips to it", () => {
    expect(of("main").map(({ properties }) => properties["id"])).toStrictEqual(["main"]);
    expect(of("a")[0]?.properties["href"]).toBe("#main");
    expect([of("header").length, of("footer").length]).toStrictEqual([1, 1]);
  });

  it("has one first heading, and skips no level", () => {
    const levels = of("h1", "h2", "h3", "h4").map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels.filter((level) => level === 1)).toStrictEqual([1]);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toStrictEqual([]);
    expect(
      of("h2", "h3")
        .map(wordsOf)
        .filter((words) => words === ""),
    ).toStrictEqual([]);
  });

  it("has tables that say what they show, with headers that say what they head", () => {
    expect(of("table").length).toBe(4);
    for (const table of of("table")) {
      expect(elementsOf(table, "caption").map(wordsOf).join("")).not.toBe("");
      const [head] = elementsOf(table, "thead");
      expect(elementsOf(head ?? table, "td")).toStrictEqual([]);
      expect(
        elementsOf(head ?? table, "th").every(({ properties }) => properties["scope"] === "col"),
      ).toBe(true);
      const rows = elementsOf(table, "tr").slice(1);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows)
        expect(elementsOf(row, "th").map(({ properties }) => properties["scope"])).toStrictEqual([
          "row",
        ]);
    }
    const captions = of("caption").map(wordsOf);
    expect(new Set(captions).size).toBe(captions.length);
  });

  it("has names for places that are each there once, and links that lead to one of them", () => {
    const ids = of().flatMap(({ properties }) => properties["id"] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const within = of("a")
      .map(({ properties }) => String(properties["href"]))
      .filter((to) => to.startsWith("#"));
    expect(within.length).toBeGreaterThan(20);
    expect(within.filter((to) => !ids.includes(to.slice(1)))).toStrictEqual([]);
    expect(ids).toContain("E-000005");
  });

  it("has a heading for each step of each point", () => {
    const [story] = of("ul").filter(
      ({ properties }) => String(properties["className"]) === "steps",
    );
    expect(elementsOf(story ?? page, "h4").map(wordsOf)).toStrictEqual([
      "You said",
      "We considered",
      "We decided",
      "Because",
      "We told you",
      "What differs since",
    ]);
  });

  it("leads to addresses of the web alone, even where a record holds another", () => {
    const swapped = (url: string) => {
      const text = JSON.stringify(report).replaceAll("https://example.org/minutes", url);
      const other: typeof report = JSON.parse(text);
      return elementsOf(parsed(htmlOf(other)), "a").map(({ properties }) => properties["href"]);
    };
    expect(swapped("https://example.org/other")).toContain("https://example.org/other");
    for (const url of ["javascript:alert(1)", "data:text/html,x", "//example.org", "#E-000005 x"])
      expect(swapped(url).filter((to) => !/^#|^https:/.test(String(to)))).toStrictEqual([]);
  });

  it("shows no mark that turns the direction of text round, wherever it is recorded", () => {
    const text = JSON.stringify(report).replaceAll(/"marker":"[^"]*"/g, '"marker":"\\u202E*"');
    const other: typeof report = JSON.parse(text);
    expect(htmlOf(other)).toContain("* is a number from 1 to 7");
    expect(htmlOf(other)).not.toMatch(/[\u202A-\u202E]/);
  });

  it("has the address of each document in print, where nobody can follow a link", () => {
    expect(html).toContain('a[href^="http"]::after { content: " (" attr(href) ")"; }');
  });

  it("may be as long as a record is", () => {
    const blocks = Array.from({ length: 200_000 }, () => ({ type: "thematicBreak" as const }));
    expect(pageHtml({ title: "Long", marks: [], blocks }).length).toBeGreaterThan(800_000);
  });

  it("needs nothing else: no script, no picture, no frame, no address that is fetched", () => {
    expect(of("script", "img", "iframe", "link", "object", "form", "base")).toStrictEqual([]);
    expect(of().filter(({ properties }) => "src" in properties)).toStrictEqual([]);
    expect(of("style").map(wordsOf).join("")).not.toMatch(/url\(|@import/);
  });

  it("says that it is a draft at its head, at its foot and in print, unless it is published", () => {
    const marks = of("p").filter(({ properties }) => String(properties["className"]) === "mark");
    expect(marks.map(wordsOf)).toStrictEqual(["Draft: not published.", "Draft: not published."]);
    expect(html).toContain('content: "Draft: not published."');
    expect(htmlOf(report, { status: "published" })).not.toContain("Draft");
  });

  it("says on every page and at every matter that it is internal", () => {
    const internal = htmlOf(report, { status: "internal" }, disclosureProfiles.none);
    const mark = "Internal, not for publication. Counts of people are exact.";
    // The head, the foot, the print, and two matters.
    expect(internal.split(mark).length - 1).toBe(5);
    expect(internal).toContain("The record counts 12 people.");
    expect(html).toContain("The record counts about 10 people.");
    expect(html).toContain("The record counts * people (* is a number from 1 to 7).");
    expect(html).not.toMatch(/counts (12|3) people/);
  });

  it("says which record it is of, and how it is made again", () => {
    const words = wordsOf(page);
    for (const fact of [
      "westmoor.example/engagement",
      "JNPNj3T3QAlljfbDc65W/AaxD58xiH9Fjz2XOK2EPAQ=",
      "engagement-ledger report LEDGER --out FILE --kind you-said --at 24",
      "you-said@1",
      "30 June 2024",
    ])
      expect(words).toContain(fact);
  });

  it("is the same from the same report, byte for byte", async () => {
    const again = await reportOf(record, "2024-06-30");
    const ids = /[0-9a-f]{8}-[0-9a-f-]{27}/g;
    // Two ledgers give their events different ids; all else is the same.
    expect(htmlOf(again).replaceAll(ids, "")).toBe(html.replaceAll(ids, ""));
    expect(htmlOf(report)).toBe(html);
  });
});
