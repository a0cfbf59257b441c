import { describe, expect, it } from "vitest";
import { importsOf, sourcesIn, type Import, type Source } from "./sources.js";

const sources = sourcesIn("src", "projections");

/** Who may import whom: the parts of `src` that each part may use beside itself. */
const allowed: Readonly<Record<string, ReadonlyArray<string>>> = {
  events: [],
  proof: [],
  privacy: ["proof"],
  log: ["proof"],
  ledger: ["events", "log", "proof", "privacy"],
  projection: ["events"],
  interchange: ["events", "proof", "privacy", "log", "ledger", "projection", "explain"],
  report: ["events", "proof", "privacy", "log", "ledger", "projection", "interchange"],
  explain: ["events", "proof", "privacy", "log", "ledger", "projection", "interchange", "report"],
  testing: ["events", "proof", "privacy", "log", "ledger", "projection", "explain"],
};

/** What a part may import the types of, and nothing else. */
const typesOnly: Readonly<Record<string, ReadonlyArray<string>>> = {
  proof: ["events"],
  privacy: ["events"],
  projection: ["ledger"],
};

const partOf = (path: string): string | undefined => /^src\/([a-z]+)\//.exec(path)?.[1];

function offences(check: (source: Source, imported: Import) => boolean): ReadonlyArray<string> {
  return sources.flatMap((source) =>
    importsOf(source)
      .filter((imported) => check(source, imported))
      .map(({ name }) => `${source.path} imports ${name}`),
  );
}

describe("the import graph", () => {
  it("is read: every part of src is found in it", () => {
    const parts = new Set(sources.map(({ path }) => partOf(path)));
    for (const part of ["events", "log", "ledger", "proof", "projection", "cli"])
      expect(parts).toContain(part);
    expect(sources.flatMap(importsOf).length).toBeGreaterThan(300);
  });

  it("lets each part import only those that it stands on", () => {
    expect(
      offences(({ path }, { name, isType }) => {
        const [from, to] = [partOf(path), partOf(name)];
        if (from === undefined || to === undefined || from === to || from === "cli") return false;
        if (allowed[from]?.includes(to) === true) return false;
        return !(isType && typesOnly[from]?.includes(to) === true);
      }),
    ).toStrictEqual([]);
  });

  it("has nothing that imports the command line, and only it imports the public face", () => {
    expect(
      offences(({ path }, { name }) => partOf(name) === "cli" && partOf(path) !== "cli"),
    ).toStrictEqual([]);
    expect(
      offences(
        ({ path }, { name }) =>
          name.startsWith("engagement-ledger") && partOf(path) !== "cli" && path.startsWith("src/"),
      ),
    ).toStrictEqual([]);
  });

  it("gives the shipped projections only what every user has", () => {
    expect(
      offences(
        ({ path }, { name }) =>
          path.startsWith("projections/") &&
          !name.startsWith("projections/") &&
          !name.startsWith("engagement-ledger") &&
          name !== "fp-ts/lib/Either.js",
      ),
    ).toStrictEqual([]);
  });

  it("keeps what a browser runs free of Node", () => {
    const browser = ["events", "proof", "projection", "privacy"];
    expect(
      sources
        .filter(
          ({ path }) => path.startsWith("projections/") || browser.includes(partOf(path) ?? ""),
        )
        .filter(({ text }) => /from "node:|\bBuffer\b|\bprocess\./.test(text))
        .map(({ path }) => path),
    ).toStrictEqual([]);
  });
});

describe("the sources", () => {
  const shortest = sources.map(({ text }) => text.length).toSorted((one, other) => one - other);
  const quantile = (share: number): number => shortest[Math.floor(share * shortest.length)] ?? 0;

  it("are short: a median below 1.5 KB, nine in ten below 5 KB, none above 12 KB", () => {
    const longest = sources.filter(({ text }) => text.length > 12_288).map(({ path }) => path);
    expect(longest).toStrictEqual([]);
    expect(quantile(0.5)).toBeLessThan(1_536);
    expect(quantile(0.9)).toBeLessThan(5_120);
  });

  it("take the time and chance only where it is said", () => {
    const places = ["src/cli/", "src/ledger/clock.ts", "src/ledger/identifiers.ts"];
    expect(
      sources
        .filter(({ path }) => !places.some((place) => path.startsWith(place)))
        .filter(({ text }) => /Date\.now\(|new Date\(\)|Math\.random|getRandomValues/.test(text))
        .map(({ path }) => path),
    ).toStrictEqual([]);
  });

  it("never judge in words that are a court's", () => {
    const words = /\b(is|are|was|fully|legally) (compliant|lawful|unlawful|representative)\b/i;
    expect(sources.filter(({ text }) => words.test(text)).map(({ path }) => path)).toStrictEqual(
      [],
    );
  });

  it("hold no any, no cast through unknown and no switched-off check", () => {
    const loose = /: any\b|<any>|as any\b|as unknown as|@ts-ignore|@ts-expect-error/;
    const offenders = sources.filter(({ text }) => loose.test(text)).map(({ path }) => path);
    // The driver's edge is the one place where a type is claimed, not proved.
    expect(offenders.filter((path) => path !== "src/log/sqlite/driver.ts")).toStrictEqual([]);
  });
});
