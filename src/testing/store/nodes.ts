import { deepEqual, equal, throws } from "node:assert/strict";
import { StoreFailure, type TreeNode } from "../../log/store.js";
import { appending, entry, node } from "./entry.js";
import type { StoreProperty } from "./property.js";

const wrong: ReadonlyArray<readonly [string, TreeNode]> = [
  ["of level 0", { ...node(1, 0), level: 0 }],
  ["at an index below 0", { ...node(1, 0), index: -1 }],
  ["with a hash that is too short", { ...node(1, 0), hash: new Uint8Array(31) }],
  ["with a hash that is too long", { ...node(1, 0), hash: new Uint8Array(33) }],
];

/** The nodes of the Merkle tree are written once. */
export const nodes: ReadonlyArray<StoreProperty> = [
  {
    name: "gives back the nodes of the Merkle tree, and no others",
    run: ({ open }) => {
      const store = open("create");
      const given = [node(1, 0), node(2, 0), node(1, 1), node(12, 3)];
      store.write((transaction) => transaction.addNodes(given));
      for (const { level, index, hash } of given) deepEqual(store.node(level, index), hash);
      for (const [level, index] of [
        [1, 2],
        [2, 1],
        [1, 23],
        [3, 12],
      ] as const)
        equal(store.node(level, index), undefined);
    },
  },
  {
    name: "answers the leaf of an entry as the node of level 0",
    run: ({ open }) => {
      const store = open("create");
      store.write(appending(entry(0), entry(1)));
      deepEqual(store.node(0, 1), entry(1).leaf);
      equal(store.node(0, 2), undefined);
      equal(store.node(0, -1), undefined);
    },
  },
  {
    name: "never changes a node, not even to the same",
    run: ({ open }) => {
      const store = open("create");
      store.write((transaction) => transaction.addNodes([node(1, 1)]));
      for (const again of [node(1, 1), { ...node(1, 1), hash: new Uint8Array(32) }])
        throws(
          () => store.write((transaction) => transaction.addNodes([node(1, 0), again])),
          StoreFailure,
        );
      deepEqual(store.node(1, 1), node(1, 1).hash);
      equal(store.node(1, 0), undefined);
    },
  },
  ...wrong.map(([what, given]): StoreProperty => ({
    name: `refuses a node ${what}`,
    run: ({ open }) => {
      const store = open("create");
      throws(() => store.write((transaction) => transaction.addNodes([given])), StoreFailure);
      equal(store.node(given.level, given.index), undefined);
    },
  })),
];
