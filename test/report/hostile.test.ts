import { readFileSync } from "node:fs";
import { isRight } from "fp-ts/lib/Either.js";
import { readNewEvent, type NewEvent } from "engagement-ledger";
import type { Root, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { toString } from "mdast-util-to-string";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import { oneLine } from "../../src/report/tree/phrases.js";
import {
  answered,
  decided,
  everyState,
  said,
  setting,
  told,
  westmoor,
} from "../projections/you-said/record.js";
import { reportOf } from "../projections/you-said/report-of.js";
import { hasShared, sharedPath } from "../shared.js";
import { htmlOf, markdownOf } from "./page-of.js";
import { elementsOf, parsed, wordsOf } from "./parsed.js";

const ours: ReadonlyArray<string> = [
  "Calm",
  "<script>alert(1)</script>",
  "</style><script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "<!-- no end",
  "&lt;b&gt; &amp;amp;",
  "# A heading | a cell | [a link](javascript:alert(1)) ![a picture](http://x/y.png)",
  "* _emphasis_ ** __ ~~struck~~ `code` ``` ```` \\| \\",
  "- [ ] a task\n\n> a quotation\n\n---\n\n| a | b |\n| - | - |\n| c | d |",
  "1. one\n2) two\n+ three\n    four",
  "[^1]: a footnote [^1] <https://x.example> www.x.example",
  "$x$ is no mathematics, nor is $$y$$",
  "\u202Eright to left\u2066 and back",
  "a\u0007bell and a\u0085next line\u2028and another",
];

function strings(): ReadonlyArray<string> {
  if (!hasShared) return ours;
  const text = readFileSync(sharedPath("vectors/naughty-strings/blns.json"), "utf8");
  const all: ReadonlyArray<string> = JSON.parse(text);
  return [...ours, ...all];
}

function eventsFor(words: string, index: number): ReadonlyArray<NewEvent> {
  const id = `s${String(index).padStart(4, "0")}`;
  return [
    said(id, words, { summary: words }),
    answered(id, { change: words, reason: { code: "other", words } }),
    told(id, "2024-03-11", ["carers"], { message: words, document: { title: words } }),
  ];
}

/** Those that the ledger takes: it refuses the empty, and what looks like an identifier of a person. */
const taken = strings()
  .map((words, index) => ({ words, events: eventsFor(words, index) }))
  .filter(({ events }) => events.every((event) => isRight(readNewEvent(event))));

/** Readers of Markdown take longer the longer a page is: a few pages are read faster than one. */
const atOnce = 40;
const pages = await Promise.all(
  Array.from({ length: Math.ceil(taken.length / atOnce) }, async (_, page) => {
    const some = taken.slice(page * atOnce, (page + 1) * atOnce);
    const events = [...setting, decided, ...some.flatMap(({ events: each }) => each)];
    return {
      report: await reportOf(events, "2024-06-30"),
      expected: some.map(({ words }) => oneLine(words)),
    };
  }),
);

describe("recorded words, whatever characters they hold", () => {
  it("are most of the strings", () => {
    expect(taken.length).toBeGreaterThan(strings().length * 0.8);
    expect(taken.slice(0, ours.length).map(({ words }) => words)).toStrictEqual(ours);
  });

  it.each(pages)("are words on a page of HTML, and make no element", ({ report, expected }) => {
    const page = parsed(htmlOf(report));
    expect(elementsOf(page, "h3").map(wordsOf).slice(0, -1)).toStrictEqual(expected);
    const stories = elementsOf(page, "ul")
      .filter(({ properties }) => String(properties["className"]) === "steps")
      .map((list) => elementsOf(list).map(({ tagName }) => tagName));
    expect(stories.length).toBe(expected.length);
    for (const story of stories) expect(story).toStrictEqual(stories[0]);
    expect(elementsOf(page, "script", "img", "iframe", "b", "svg", "form")).toStrictEqual([]);
  });

  it.each(pages)("are words in Markdown, and make no block or picture", ({ report, expected }) => {
    const text = markdownOf(report);
    expect(text).not.toMatch(/(?<!\\)\$/);
    const root = read(text);
    const headings = root.children.filter((node) => node.type === "heading" && node.depth === 3);
    expect(headings.map((heading) => toString(heading)).slice(0, -1)).toStrictEqual(expected);
    // The last list is of the events behind the numbers.
    const stories = root.children
      .filter(({ type }) => type === "list")
      .slice(0, -1)
      .map(kindsIn);
    expect(stories.length).toBe(expected.length);
    for (const story of stories) expect(story).toStrictEqual(stories[0]);
    // GitHub makes a link of what looks like an address, whatever is done about it; but of no other kind.
    const addresses = addressesIn(root).filter((to) => !/^(https?:|mailto:)/.test(to));
    expect(addresses).toStrictEqual([]);
    expect(root.children.filter(({ type }) => type === "table").length).toBe(4);
  });
});

describe("the names of bodies, matters, activities, meetings and documents", () => {
  const names = [
    westmoor,
    "The walk-in centre",
    "Talks at the market",
    "Board, March",
    "What people told us",
    "Minutes of March",
    "The centre moves",
    "It asks for nothing",
  ];

  it.each(ours)("are words, whatever they hold: %j", async (words) => {
    const quoted = JSON.stringify(words).slice(1, -1);
    const text = names.reduce(
      (all, name) => all.replaceAll(`"${name}`, () => `"${name} ${quoted}`),
      JSON.stringify(everyState),
    );
    const events: ReadonlyArray<NewEvent> = JSON.parse(text);
    const [plainly, hostile] = [
      await reportOf(everyState, "2024-06-30"),
      await reportOf(events, "2024-06-30"),
    ];
    const tags = (html: string) => elementsOf(parsed(html)).map(({ tagName }) => tagName);
    expect(htmlOf(hostile)).toContain("The walk-in centre ");
    expect(tags(htmlOf(hostile))).toStrictEqual(tags(htmlOf(plainly)));
    expect(read(markdownOf(hostile)).children.flatMap(kindsIn)).toStrictEqual(
      read(markdownOf(plainly)).children.flatMap(kindsIn),
    );
  });
});

/** A page of Markdown, as GitHub's reader of it finds it. */
function read(text: string): Root {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** The kinds of all that a Markdown reader finds, but for words and links among them. */
function kindsIn(node: RootContent): ReadonlyArray<string> {
  const children: ReadonlyArray<RootContent> = "children" in node ? node.children : [];
  const own = node.type === "text" || node.type === "link" ? [] : [node.type];
  return [...own, ...children.flatMap(kindsIn)];
}

/** The addresses of all links and pictures that a Markdown reader finds. */
function addressesIn(node: Root | RootContent): ReadonlyArray<string> {
  const children: ReadonlyArray<RootContent> = "children" in node ? node.children : [];
  return [...("url" in node ? [node.url] : []), ...children.flatMap(addressesIn)];
}
