import { beforeEach, afterEach, describe, expect, it } from "vitest";
import {
  StoreFailure,
  type LocalStore,
  type Selection,
  type StorePlace,
} from "../../src/log/store.js";
import { appending, entry, idOf, node } from "./entries.js";
import { opened, refusal } from "./opened.js";

const all: Selection = { from: 0, before: Infinity, limit: Infinity };

/** States what every place of a local store does. `makePlace` answers a fresh place for each test. */
export function describeStore(name: string, makePlace: () => StorePlace): void {
  describe(`the store ${name}`, () => {
    let place: StorePlace;
    let store: LocalStore;

    beforeEach(() => {
      place = makePlace();
      store = opened(place, "create");
    });
    afterEach(() => {
      store.close();
    });

    const positions = (selection: Partial<Selection>): ReadonlyArray<number> =>
      store.read({ ...all, ...selection }).map((found) => found.position);

    describe("that is empty", () => {
      it("has nothing to read", () => {
        expect(store.size()).toBe(0);
        expect(store.read(all)).toStrictEqual([]);
        expect(store.types()).toStrictEqual([]);
        expect(store.byId(idOf(0))).toBeUndefined();
        expect(store.sizeAt("2099-01-01T00:00:00.000Z")).toBe(0);
        expect(store.node(0, 0)).toBeUndefined();
        expect(store.node(1, 0)).toBeUndefined();
        expect(store.state("matter:one")).toBeUndefined();
        expect(store.mentioning("a")).toStrictEqual([]);
        expect(store.damage()).toStrictEqual([]);
      });
    });

    describe("when entries are appended", () => {
      it("gives them back as they were, byte for byte", () => {
        const bytes = Uint8Array.from({ length: 16_384 }, (_, index) => index % 256);
        const given = [entry(0, { commitSize: 2 }), entry(1, { bytes, entity: "body:é-✓" })];
        store.write(appending(...given));
        expect(store.read(all)).toStrictEqual(given);
        expect(store.byId(idOf(1))).toStrictEqual(given[1]);
        expect(store.node(0, 1)).toStrictEqual(given[1]?.leaf);
        expect(store.size()).toBe(2);
      });

      it("names each type that its entries have once", () => {
        store.write(
          appending(
            entry(0, { type: "ThemeIdentified" }),
            entry(1, { type: "BodyRegistered" }),
            entry(2, { type: "ThemeIdentified" }),
          ),
        );
        expect(store.types().toSorted()).toStrictEqual(["BodyRegistered", "ThemeIdentified"]);
      });

      it("answers what the work answers, and shows the work what it has written", () => {
        const seen = store.write((transaction) => {
          transaction.append([entry(0)]);
          transaction.addNodes([node(1, 0)]);
          transaction.putState("matter:one", "{}");
          return [
            transaction.size(),
            transaction.byId(idOf(0))?.position,
            transaction.read(all).length,
            transaction.node(1, 0)?.length,
            transaction.state("matter:one"),
            transaction.sizeAt("2026-01-01T00:00:00.000Z"),
          ];
        });
        expect(seen).toStrictEqual([1, 0, 1, 32, "{}", 1]);
      });

      it.each([
        ["a gap", entry(2)],
        ["a position that is taken", entry(0, { id: idOf(9) })],
        ["a position below 0", entry(-1, { id: idOf(9) })],
        ["an id that is taken", entry(1, { id: idOf(0) })],
        ["an older recordedAt", entry(1, { recordedAt: "2025-12-31T23:59:59.999Z" })],
        ["a commit that does not cover it", entry(1, { commitSize: 1 })],
        ["no bytes", entry(1, { bytes: new Uint8Array() })],
        ["more than 16 KiB", entry(1, { bytes: new Uint8Array(16_385) })],
        ["a leaf that is no hash", entry(1, { leaf: new Uint8Array(31) })],
      ])("refuses %s", (_, wrong) => {
        store.write(appending(entry(0)));
        expect(() => store.write(appending(wrong))).toThrow(StoreFailure);
        expect(store.read(all)).toStrictEqual([entry(0)]);
      });

      it("takes the same recordedAt as the last", () => {
        store.write(appending(entry(0)));
        store.write(appending(entry(1)));
        expect(store.size()).toBe(2);
      });
    });

    describe("when the work of a transaction throws", () => {
      it("throws the same on, and is as it was before", () => {
        store.write((transaction) => {
          transaction.append([entry(0)]);
          transaction.putState("matter:one", "before");
        });
        const reason = { why: "not admitted" };
        let thrown: unknown;
        try {
          store.write((transaction) => {
            transaction.append([entry(1), entry(2, { entity: "matter:two", type: "Other" })]);
            transaction.addNodes([node(1, 0)]);
            transaction.putState("matter:one", "after");
            transaction.putState("matter:one", "later");
            transaction.putState("matter:two", "new");
            throw reason;
          });
        } catch (error) {
          thrown = error;
        }
        expect(thrown).toBe(reason);
        expect(store.read(all)).toStrictEqual([entry(0)]);
        expect(store.byId(idOf(1))).toBeUndefined();
        expect(positions({ entity: "matter:two" })).toStrictEqual([]);
        expect(positions({ types: ["Other"] })).toStrictEqual([]);
        expect(store.node(1, 0)).toBeUndefined();
        expect([store.state("matter:one"), store.state("matter:two")]).toStrictEqual([
          "before",
          undefined,
        ]);
        store.write(appending(entry(1)));
        expect(store.size()).toBe(2);
      });

      it("keeps nothing of a refused append that the work went on after", () => {
        const work = (): void =>
          store.write((transaction) => {
            try {
              transaction.append([entry(0), entry(0)]);
            } catch {
              transaction.putState("matter:one", "as if nothing was");
            }
          });
        expect(work).toThrow(StoreFailure);
        expect([store.size(), store.state("matter:one")]).toStrictEqual([0, undefined]);
      });

      it("refuses work that is async, and keeps nothing of it", () => {
        const work = async (): Promise<void> => {
          await Promise.resolve();
        };
        expect(() =>
          store.write((transaction) => {
            transaction.append([entry(0)]);
            return work();
          }),
        ).toThrow(TypeError);
        expect(store.size()).toBe(0);
      });

      it("refuses a transaction within a transaction, and one that is over", () => {
        const escaped = store.write((transaction) => transaction);
        expect(() => escaped.append([entry(0)])).toThrow(StoreFailure);
        expect(() => escaped.size()).toThrow(StoreFailure);
        expect(() => store.write(() => store.write(() => 1))).toThrow(StoreFailure);
        expect(store.write(() => 1)).toBe(1);
      });
    });

    describe("that is read", () => {
      beforeEach(() => {
        const types = ["A", "B", "C"];
        store.write(
          appending(
            ...Array.from({ length: 30 }, (_, position) =>
              entry(position, {
                type: types[position % 3] ?? "",
                entity: position % 2 === 0 ? "matter:even" : "matter:odd",
              }),
            ),
          ),
        );
      });

      it("gives a span of positions, and at most as many as asked", () => {
        expect(positions({ from: 27 })).toStrictEqual([27, 28, 29]);
        expect(positions({ from: 5, before: 8 })).toStrictEqual([5, 6, 7]);
        expect(positions({ from: 5, limit: 2 })).toStrictEqual([5, 6]);
        expect(positions({ from: 30 })).toStrictEqual([]);
        expect(positions({ limit: 0 })).toStrictEqual([]);
        expect(positions({ from: 8, before: 5 })).toStrictEqual([]);
      });

      it("gives only some types, in the order of the log", () => {
        expect(positions({ types: ["B"], before: 10 })).toStrictEqual([1, 4, 7]);
        expect(positions({ types: ["C", "A"], limit: 5 })).toStrictEqual([0, 2, 3, 5, 6]);
        expect(positions({ types: ["A", "A"], from: 1, limit: 2 })).toStrictEqual([3, 6]);
        expect(positions({ types: ["Z"] })).toStrictEqual([]);
        expect(positions({ types: [] })).toStrictEqual([]);
      });

      it("gives only one entity, and of it only some types", () => {
        expect(positions({ entity: "matter:odd", before: 6 })).toStrictEqual([1, 3, 5]);
        expect(positions({ entity: "matter:odd", types: ["A"], limit: 2 })).toStrictEqual([3, 9]);
        expect(
          positions({ entity: "matter:even", types: ["A", "B"], from: 6, before: 13 }),
        ).toStrictEqual([6, 10, 12]);
        expect(positions({ entity: "matter:none" })).toStrictEqual([]);
        expect(positions({ entity: "matter:odd", types: [] })).toStrictEqual([]);
      });

      it("takes what is given as text, never as a part of the query", () => {
        expect(positions({ entity: "' OR 1=1 --", types: ["') --"] })).toStrictEqual([]);
        expect(store.byId("' OR 1=1 --")).toBeUndefined();
      });

      it("finds the entries whose bytes hold a text", () => {
        const bytes = new TextEncoder().encode('{"feedback":"é✓%_"}');
        store.write(appending(entry(30, { bytes })));
        expect(store.mentioning("é✓%_").map((found) => found.position)).toStrictEqual([30]);
        expect(store.mentioning('"position":2').map((found) => found.position)).toStrictEqual([
          2, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29,
        ]);
        expect(store.mentioning("absent")).toStrictEqual([]);
      });
    });

    describe("asked for its size at an instant", () => {
      it("counts what was recorded by then, at, between and after equal instants", () => {
        const day = (number: number): string => `2026-01-0${number}T00:00:00.000Z`;
        const days = [1, 3, 3, 3, 5];
        store.write(appending(...days.map((number, at) => entry(at, { recordedAt: day(number) }))));
        const sizes = [1, 2, 3, 4, 5, 6].map((number) => store.sizeAt(day(number)));
        expect(sizes).toStrictEqual([1, 1, 4, 4, 5, 5]);
        expect(store.sizeAt("2025-12-31T23:59:59.999Z")).toBe(0);
        expect(store.sizeAt("2026-01-03T00:00:00.001Z")).toBe(4);
      });
    });

    describe("with nodes of the Merkle tree", () => {
      it("gives them back, and never changes one", () => {
        store.write((transaction) => transaction.addNodes([node(1, 0), node(2, 0), node(1, 1)]));
        const changed = { ...node(1, 1), hash: new Uint8Array(32) };
        expect(() => store.write((transaction) => transaction.addNodes([changed]))).toThrow(
          StoreFailure,
        );
        expect(store.node(1, 1)).toStrictEqual(node(1, 1).hash);
        expect(store.node(2, 1)).toBeUndefined();
      });

      it.each([
        ["a level of 0", { ...node(1, 0), level: 0 }],
        ["an index below 0", { ...node(1, 0), index: -1 }],
        ["a hash of 31 bytes", { ...node(1, 0), hash: new Uint8Array(31) }],
      ])("refuses %s", (_, wrong) => {
        expect(() => store.write((transaction) => transaction.addNodes([wrong]))).toThrow(
          StoreFailure,
        );
      });
    });

    describe("with states", () => {
      it("keeps the last one written", () => {
        store.write((transaction) => transaction.putState("matter:one", "1"));
        store.write((transaction) => transaction.putState("matter:one", "2"));
        expect(store.state("matter:one")).toBe("2");
      });
    });

    describe("that is closed and opened again", () => {
      it("has everything, and can be written on", () => {
        store.write((transaction) => {
          transaction.append([entry(0)]);
          transaction.addNodes([node(1, 0)]);
          transaction.putState("matter:one", "kept");
        });
        store.close();
        store = opened(place, "write");
        expect(store.read(all)).toStrictEqual([entry(0)]);
        expect(store.node(1, 0)).toStrictEqual(node(1, 0).hash);
        expect(store.state("matter:one")).toBe("kept");
        store.write(appending(entry(1)));
        expect(store.size()).toBe(2);
      });

      it("cannot be used once closed, and can be closed twice", () => {
        store.close();
        store.close();
        expect(() => store.size()).toThrow(StoreFailure);
        expect(() => store.write(() => 1)).toThrow(StoreFailure);
        expect(() => store.damage()).toThrow(StoreFailure);
      });

      it("is never made a second time", () => {
        const found = { _tag: "AlreadyExists", place: place.name };
        expect(refusal(place, "create")).toStrictEqual(found);
        store.close();
        expect(refusal(place, "create")).toStrictEqual(found);
      });
    });

    describe("that is opened to read", () => {
      it("reads what others write, and writes nothing", () => {
        const reader = opened(place, "read");
        store.write(appending(entry(0)));
        expect(reader.read(all)).toStrictEqual([entry(0)]);
        expect(() => reader.write(appending(entry(1)))).toThrow(StoreFailure);
        expect(reader.damage()).toStrictEqual([]);
        reader.close();
        expect(store.size()).toBe(1);
      });
    });

    describe("that is opened twice", () => {
      it("shows each writer what the other has written", () => {
        const other = opened(place, "write");
        store.write(appending(entry(0)));
        other.write((transaction) => transaction.append([entry(transaction.size())]));
        expect(() => store.write(appending(entry(1)))).toThrow(StoreFailure);
        expect([store.size(), other.size()]).toStrictEqual([2, 2]);
        other.close();
      });
    });

    describe("that hands out bytes", () => {
      it("keeps its own: neither what was given nor what was got can change it", () => {
        const bytes = Buffer.from('{"kept":true}');
        const given = { ...entry(0, { bytes }), leaf: Buffer.from(leafOf(bytes)) };
        const kept = { ...given, bytes: new Uint8Array(bytes), leaf: new Uint8Array(given.leaf) };
        const hash = new Uint8Array(32).fill(7);
        store.write((transaction) => {
          transaction.append([given]);
          transaction.addNodes([{ level: 1, index: 0, hash }]);
          transaction.byId(idOf(0))?.bytes.fill(0);
        });
        given.bytes.fill(0);
        given.leaf.fill(0);
        hash.fill(0);
        for (const found of [
          ...store.read(all),
          ...store.mentioning("kept"),
          store.byId(idOf(0)),
        ]) {
          found?.bytes.fill(0);
          found?.leaf.fill(0);
        }
        store.node(0, 0)?.fill(0);
        store.node(1, 0)?.fill(0);
        expect(store.read(all)).toStrictEqual([kept]);
        expect(store.node(0, 0)).toStrictEqual(kept.leaf);
        expect(store.node(1, 0)).toStrictEqual(new Uint8Array(32).fill(7));
      });
    });
  });

  describe(`the place ${name}`, () => {
    it.each(["write", "read"] as const)("has no ledger to %s before one was made", (mode) => {
      const place = makePlace();
      expect(refusal(place, mode)).toStrictEqual({ _tag: "NoLedger", place: place.name });
    });
  });
}

function leafOf(bytes: Uint8Array): Uint8Array {
  return entry(0, { bytes }).leaf;
}
