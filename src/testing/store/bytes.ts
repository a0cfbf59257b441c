import { deepEqual, equal, throws } from "node:assert/strict";
import { StoreFailure } from "../../log/store.js";
import { leafHash } from "../../proof/merkle/hash.js";
import { all, appending, bytesOf, entry, idOf, node } from "./entry.js";
import type { StoreProperty } from "./property.js";

// Texts that change when they are read as JSON and written again, and bytes that are no text at all.
const hostile: ReadonlyArray<Uint8Array> = [
  ...['{"b":1.0,"a":1}', '{"10":1,"2":1}', '{"n":9007199254740993}', '{ "e" : "\\u00e9" }'].map(
    bytesOf,
  ),
  bytesOf("\uFEFF{}\r\n\0"),
  Uint8Array.of(0),
  Uint8Array.of(0xff, 0xfe, 0xc3, 0x28),
];

/** What is read is what was written, byte for byte, and nobody else's hands are on it. */
export const bytes: ReadonlyArray<StoreProperty> = [
  {
    name: "gives back every field of an entry as it was",
    run: ({ open }) => {
      const store = open("create");
      const given = [
        entry(0, { commitSize: 2 }),
        entry(1, { type: "Other", entity: "body:é-✓", recordedAt: "2026-01-01T00:00:00.001Z" }),
      ];
      store.write(appending(...given));
      deepEqual(store.read(all), given);
      deepEqual(store.byId(idOf(1)), given[1]);
      deepEqual(store.node(0, 1), given[1]?.leaf);
    },
  },
  {
    name: "gives back the recorded time to the millisecond",
    run: ({ open }) => {
      const store = open("create");
      const instants = ["2026-01-01T00:00:00.123Z", "2026-01-01T00:00:00.124Z"];
      store.write(appending(...instants.map((recordedAt, at) => entry(at, { recordedAt }))));
      deepEqual(
        store.read(all).map(({ recordedAt }) => recordedAt),
        instants,
      );
    },
  },
  {
    name: "gives back bytes that are not its to read or to write anew",
    run: ({ open }) => {
      const store = open("create");
      const given = hostile.map((text, position) => entry(position, { bytes: text }));
      store.write(appending(...given));
      deepEqual(store.read(all), given);
      store.close();
      deepEqual(open("read").read(all), given);
    },
  },
  {
    name: "gives back as many as 16 KiB",
    run: ({ open }) => {
      const store = open("create");
      const most = Uint8Array.from({ length: 16_384 }, (_, index) => index % 256);
      store.write(appending(entry(0, { bytes: most })));
      deepEqual(store.byId(idOf(0))?.bytes, most);
      const more = entry(1, { bytes: new Uint8Array(16_385) });
      throws(() => store.write(appending(more)), StoreFailure);
      equal(store.size(), 1);
    },
  },
  {
    name: "keeps its own bytes: neither what was given nor what was got can change them",
    run: ({ open }) => {
      const store = open("create");
      const given = { ...entry(0, { bytes: Buffer.from('{"kept":true}') }) };
      const leaf = Buffer.from(given.leaf);
      const kept = { ...given, bytes: new Uint8Array(given.bytes), leaf: new Uint8Array(leaf) };
      const hash = new Uint8Array(32).fill(7);
      store.write((transaction) => {
        transaction.append([{ ...given, leaf }]);
        transaction.addNodes([{ level: 1, index: 0, hash }]);
        transaction.byId(idOf(0))?.bytes.fill(0);
      });
      given.bytes.fill(0);
      leaf.fill(0);
      hash.fill(0);
      const found = [...store.read(all), ...store.mentioning("kept"), store.byId(idOf(0))];
      for (const got of found) {
        got?.bytes.fill(0);
        got?.leaf.fill(0);
        if (got !== undefined) Reflect.set(got, "recordedAt", "changed");
      }
      store.node(0, 0)?.fill(0);
      store.node(1, 0)?.fill(0);
      deepEqual(store.read(all), [kept]);
      deepEqual(store.byId(idOf(0)), kept);
      deepEqual(store.mentioning("kept"), [kept]);
      deepEqual(store.node(0, 0), leafHash(kept.bytes));
      deepEqual(store.node(1, 0), new Uint8Array(32).fill(7));
    },
  },
  {
    name: "is not changed when what it was given is used again",
    run: ({ open }) => {
      const store = open("create");
      const list = [entry(0)];
      store.write((transaction) => transaction.append(list));
      list.push(entry(1));
      equal(store.size(), 1);
      const nodes = [node(1, 0)];
      store.write((transaction) => transaction.addNodes(nodes));
      nodes.push(node(1, 1));
      equal(store.node(1, 1), undefined);
    },
  },
];
