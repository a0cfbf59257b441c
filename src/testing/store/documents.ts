import { deepEqual, equal } from "node:assert/strict";
import type { Cursor, StoredDocument } from "../../log/documents.js";
import type { DocumentReading } from "../../log/documents.js";
import type { StoreProperty } from "./property.js";

const cursor = (build: number, position: number): Cursor => ({
  build,
  projection: `responses@${build}`,
  position,
  state: `{ "seen":${position}.0 }`,
});

const kept = (kind: string, key: string, json: string): StoredDocument => ({ kind, key, json });

/** The documents of a set in one order, since a store gives them in none. */
function documentsOf(store: DocumentReading, build: number, kind?: string): ReadonlyArray<object> {
  const name = (document: StoredDocument): string => JSON.stringify([document.kind, document.key]);
  return store.documents(build, kind).toSorted((one, other) => (name(one) < name(other) ? -1 : 1));
}

// Keys come from data, and may be every text of JavaScript, half a character pair included.
const keys = [
  "",
  "a",
  "A",
  "__proto__",
  "é✓😀",
  "\uD83D",
  "\uDE00\uD83D",
  "\0",
  "a\0b",
  '"\\n\\u0041',
  "' OR 1=1",
];

/** The documents of followed projections, and how far their followers have read. */
export const documents: ReadonlyArray<StoreProperty> = [
  {
    name: "has no documents and no cursors when it is made",
    run: ({ open }) => {
      const store = open("create");
      deepEqual(
        [store.cursors(), store.documents(0), store.documents(1, "channels")],
        [[], [], []],
      );
      equal(store.document(1, "channels", "survey"), undefined);
    },
  },
  {
    name: "keeps the documents of each set by kind and key, as they were written last",
    run: ({ open }) => {
      const store = open("create");
      const [text, other] = ['{ "b":1.0, "a":"é" }', "{}"];
      store.write((transaction) => {
        transaction.putDocuments(1, [kept("channels", "survey", other), kept("themes", "x", text)]);
        transaction.putDocuments(2, [kept("channels", "survey", "[2]")]);
      });
      store.write(({ putDocuments }) =>
        putDocuments(1, [kept("channels", "survey", text), kept("channels", "letter", other)]),
      );
      equal(store.document(1, "channels", "survey"), text);
      equal(store.document(2, "channels", "survey"), "[2]");
      equal(store.document(2, "themes", "x"), undefined);
      const channels = [kept("channels", "letter", other), kept("channels", "survey", text)];
      deepEqual(documentsOf(store, 1, "channels"), channels);
      deepEqual(documentsOf(store, 1), [...channels, kept("themes", "x", text)]);
      deepEqual(documentsOf(store, 3), []);
    },
  },
  {
    name: "keeps a document under any text, and no two texts are the same to it",
    run: ({ open }) => {
      const store = open("create");
      const given = keys.flatMap((key) => [
        kept("channels", key, JSON.stringify(["key", key])),
        kept(key === "" ? "none" : key, "survey", JSON.stringify(["kind", key])),
      ]);
      store.write(({ putDocuments }) => putDocuments(1, given));
      for (const { kind, key, json } of given) equal(store.document(1, kind, key), json);
      equal(store.documents(1).length, given.length);
      deepEqual(new Set(store.documents(1, "channels").map(({ key }) => key)), new Set(keys));
    },
  },
  {
    name: "removes a document, and with a set all its documents and its cursor, and nothing else",
    run: ({ open }) => {
      const store = open("create");
      store.write((transaction) => {
        for (const build of [1, 2, 3]) {
          transaction.putDocuments(build, [
            kept("a", "1", "1"),
            kept("a", "2", "2"),
            kept("b", "1", "3"),
          ]);
          transaction.putCursor(cursor(build, build));
        }
      });
      store.write((transaction) => {
        transaction.putDocuments(1, [
          { kind: "a", key: "1", json: undefined },
          { kind: "never", key: "there", json: undefined },
        ]);
        transaction.removeBuild(2);
        transaction.removeBuild(9);
      });
      deepEqual(documentsOf(store, 1), [kept("a", "2", "2"), kept("b", "1", "3")]);
      deepEqual(documentsOf(store, 2), []);
      equal(store.documents(3).length, 3);
      deepEqual(store.cursors(), [cursor(1, 1), cursor(3, 3)]);
    },
  },
  {
    name: "names every cursor as it was written last, the oldest set first",
    run: ({ open }) => {
      const store = open("create");
      for (const [build, position] of [
        [10, 0],
        [2, -1],
        [1, 7],
        [2, 8],
      ] as const)
        store.write(({ putCursor }) => putCursor(cursor(build, position)));
      deepEqual(store.cursors(), [cursor(1, 7), cursor(2, 8), cursor(10, 0)]);
      store.write(({ putCursor }) => putCursor({ ...cursor(2, 9), projection: "renamed@2" }));
      deepEqual(store.cursors()[1], { ...cursor(2, 9), projection: "renamed@2" });
    },
  },
  {
    name: "has documents and cursors after it was closed and opened again",
    run: ({ open }) => {
      const store = open("create");
      store.write((transaction) => {
        transaction.putDocuments(1, [kept("channels", "survey", "{}")]);
        transaction.putCursor(cursor(1, 3));
      });
      store.close();
      const again = open("write");
      deepEqual(documentsOf(again, 1), [kept("channels", "survey", "{}")]);
      deepEqual(again.cursors(), [cursor(1, 3)]);
    },
  },
];
