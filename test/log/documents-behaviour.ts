import { beforeEach, afterEach, describe, expect, it } from "vitest";
import type { Cursor } from "../../src/log/documents.js";
import { StoreFailure, type LocalStore, type StorePlace } from "../../src/log/store.js";
import { ok } from "../ledger/a-ledger.js";

const cursor = (build: number, given: Partial<Cursor> = {}): Cursor => ({
  build,
  projection: "responses@1",
  position: 41,
  state: "{}",
  ...given,
});

const survey = { kind: "channels", key: "survey", json: '{"responses":3}' };
const email = { kind: "channels", key: "email", json: '{"responses":1}' };
const first = { kind: "firsts", key: "survey", json: "{}" };

/** States what every local store does with the documents of followed projections. */
export function describeDocuments(name: string, makePlace: () => StorePlace): void {
  describe(`the documents in the store ${name}`, () => {
    let place: StorePlace;
    let store: LocalStore;

    const open = (mode: "create" | "write" | "read"): LocalStore => ok(place.open({ mode }));
    const keysOf = (build: number, kind?: string): ReadonlyArray<string> =>
      store
        .documents(build, kind)
        .map(({ kind: of, key }) => `${of}/${key}`)
        .toSorted();

    beforeEach(() => {
      place = makePlace();
      store = open("create");
    });
    afterEach(() => {
      store.close();
    });

    it("are none at first, and no cursor", () => {
      expect(store.cursors()).toStrictEqual([]);
      expect(store.document(1, "channels", "survey")).toBeUndefined();
      expect(store.documents(1)).toStrictEqual([]);
    });

    it("move with their cursor, in one transaction", () => {
      store.write((transaction) => {
        transaction.putCursor(cursor(1));
        transaction.putDocuments(1, [survey, email, first]);
        expect(transaction.document(1, "channels", "survey")).toBe(survey.json);
        expect(transaction.cursors()).toStrictEqual([cursor(1)]);
      });
      expect(store.cursors()).toStrictEqual([cursor(1)]);
      expect(store.document(1, "firsts", "survey")).toBe("{}");
      expect(keysOf(1)).toStrictEqual(["channels/email", "channels/survey", "firsts/survey"]);
      expect(keysOf(1, "channels")).toStrictEqual(["channels/email", "channels/survey"]);
      expect(store.documents(1, "firsts")).toStrictEqual([first]);
    });

    it("are as before where the transaction fails", () => {
      store.write((transaction) => {
        transaction.putCursor(cursor(1));
        transaction.putDocuments(1, [survey, email]);
      });
      expect(() =>
        store.write((transaction) => {
          transaction.putDocuments(1, [{ ...survey, json: "{}" }, first]);
          transaction.putDocuments(1, [{ ...survey, json: undefined }]);
          transaction.putCursor(cursor(1, { position: 99 }));
          transaction.putCursor(cursor(2));
          transaction.putDocuments(2, [survey]);
          transaction.removeBuild(1);
          transaction.putDocuments(1, [first]);
          throw new RangeError("not saved");
        }),
      ).toThrow(RangeError);
      expect(store.cursors()).toStrictEqual([cursor(1)]);
      expect(store.document(1, "channels", "survey")).toBe(survey.json);
      expect(keysOf(1)).toStrictEqual(["channels/email", "channels/survey"]);
      expect(keysOf(2)).toStrictEqual([]);
    });

    it("are written over and removed one by one, and a set as a whole", () => {
      store.write((transaction) => {
        transaction.putCursor(cursor(2, { projection: "reach@7" }));
        transaction.putCursor(cursor(1));
        transaction.putDocuments(1, [survey, email]);
        transaction.putDocuments(2, [survey]);
      });
      expect(store.cursors().map(({ build }) => build)).toStrictEqual([1, 2]);
      store.write((transaction) => {
        transaction.putCursor(cursor(1, { position: 50, projection: "", state: "[1]" }));
        transaction.putDocuments(1, [
          { ...survey, json: "{}" },
          { ...email, json: undefined },
          { kind: "channels", key: "never", json: undefined },
        ]);
      });
      expect(store.cursors()[0]).toStrictEqual(
        cursor(1, { position: 50, projection: "", state: "[1]" }),
      );
      expect(store.documents(1)).toStrictEqual([{ ...survey, json: "{}" }]);
      store.write((transaction) => transaction.removeBuild(1));
      expect(store.cursors()).toStrictEqual([cursor(2, { projection: "reach@7" })]);
      expect(store.documents(1)).toStrictEqual([]);
      expect(store.documents(2)).toStrictEqual([survey]);
    });

    it.each(["", "__proto__", 'a"b\\c', "\u0000", "\ud83d", "é✓😀", "' OR 1=1 --", "\\u0041"])(
      "have any text for a key: %j",
      (key) => {
        store.write((transaction) =>
          transaction.putDocuments(1, [{ kind: "channels", key, json: `{"a":"\u0001"}` }]),
        );
        expect(store.documents(1)).toStrictEqual([
          { kind: "channels", key, json: `{"a":"\u0001"}` },
        ]);
        expect(store.document(1, "channels", key)).toBe(`{"a":"\u0001"}`);
      },
    );

    it("are there when the store is opened again, and to who only reads", () => {
      store.write((transaction) => {
        transaction.putCursor(cursor(1));
        transaction.putDocuments(1, [survey]);
      });
      store.close();
      store = open("read");
      expect(store.readAtOnce(({ documents }) => documents(1))).toStrictEqual([survey]);
      expect(store.damage()).toStrictEqual([]);
      expect(() => store.write(({ putCursor }) => putCursor(cursor(1)))).toThrow(StoreFailure);
    });

    it("are read as of one moment, whatever another connection writes meanwhile", () => {
      const other = open("write");
      const before = store.readAtOnce((reading) => {
        const found = reading.cursors();
        expect(store.readAtOnce(({ size }) => size())).toBe(0);
        if (name !== "in memory") other.write(({ putCursor }) => putCursor(cursor(1)));
        return [...found, ...reading.cursors()];
      });
      expect(before).toStrictEqual([]);
      expect(() =>
        store.readAtOnce(() => {
          throw new RangeError("not read");
        }),
      ).toThrow(RangeError);
      other.write(({ putCursor }) => putCursor(cursor(2)));
      expect(store.cursors().at(-1)).toStrictEqual(cursor(2));
      other.close();
    });
  });
}
