import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkStore, storeProperties, type StorePlace } from "engagement-ledger/testing";
import { describe, expect, it } from "vitest";
import { conformancePage } from "./conformance-page.js";

const zoo = join(fileURLToPath(new URL(".", import.meta.url)), "zoo");

/** The broken stores, by file, and the first property that each is caught by. */
const catches: ReadonlyArray<readonly [store: string, property: string]> = [
  ["accepts-an-older-recorded-at", "refuses an entry recorded before the last one"],
  ["acknowledges-before-commit", "knows its ids after it was closed and opened again"],
  ["answers-in-time-order", "reads in the order of the log, whatever the ids and the times say"],
  ["burns-a-position", "does not use up a position when a transaction fails"],
  ["changes-a-node", "keeps no trace of a transaction, whichever act is refused"],
  [
    "compares-ids-but-not-content",
    "refuses an id that is taken, for the same content and for other",
  ],
  ["cuts-a-key-at-a-nul", "keeps a document under any text, and no two texts are the same to it"],
  ["drops-the-last-page", "gives every entry once in pages of 1, of 2 and of 1,000"],
  ["forgets-ids-on-restart", "knows its ids after it was closed and opened again"],
  ["forgets-nodes", "answers what the work answers, and shows the work what it has written"],
  ["gives-types-one-after-another", "reads only some types"],
  [
    "hands-out-live-objects",
    "keeps its own bytes: neither what was given nor what was got can change them",
  ],
  ["ignores-the-expected-position", "refuses an entry that leaves a gap"],
  ["keeps-an-entry-after-rollback", "does not use up a position when a transaction fails"],
  ["keeps-states-after-rollback", "keeps no trace of a transaction, whichever act it fails after"],
  [
    "leaves-out-the-asked-instant",
    "answers what the work answers, and shows the work what it has written",
  ],
  ["loses-states-on-rollback", "keeps no trace of a transaction, whichever act it fails after"],
  ["makes-a-ledger-over-another", "is never made a second time, and what is in it stays"],
  [
    "moves-the-cursor-without-the-documents",
    "keeps no trace of a transaction, whichever act it fails after",
  ],
  [
    "moves-the-documents-without-the-cursor",
    "keeps no trace of a transaction, whichever act it fails after",
  ],
  ["re-serialises-bytes", "gives back bytes that are not its to read or to write anew"],
  ["repeats-the-first-entry-on-resume", "reads a span of positions, and at most as many as asked"],
  ["reuses-a-position-after-reopening", "knows its ids after it was closed and opened again"],
  ["rounds-recorded-at-to-seconds", "gives back every field of an entry as it was"],
  ["starts-at-1", "gives the positions 0, 1, 2, across commits"],
  ["works-after-closing", "reads several things of one moment, and answers what the look answers"],
  [
    "writes-when-opened-to-read",
    "shows one who opened it to read what others write, and lets them write nothing",
  ],
];

interface Broken {
  readonly makePlace: () => StorePlace;
}

async function firstFailure(store: string): Promise<string | undefined> {
  const { makePlace }: Broken = await import(`./zoo/${store}.ts`);
  const verdicts = await checkStore(makePlace);
  return verdicts.find(({ outcome }) => outcome === "failed")?.property;
}

describe("the zoo of broken stores", () => {
  it("is listed whole", () => {
    const files = readdirSync(zoo).map((file) => basename(file, ".ts"));
    expect(catches.map(([store]) => store)).toStrictEqual(files.toSorted());
  });

  it.each(catches)("has one caught that %s", async (store, property) => {
    expect(await firstFailure(store)).toBe(property);
  });

  it("is what the page says, store by store", () => {
    const score = `${storeProperties.length} properties; ${catches.length} broken stores, all caught.`;
    console.info(score);
    expect(conformancePage.score).toBe(score);
    expect(conformancePage.catches).toStrictEqual(catches);
    expect(conformancePage.properties).toStrictEqual(storeProperties.map(({ name }) => name));
  });
});
