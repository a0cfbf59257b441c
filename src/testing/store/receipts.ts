import { deepEqual, equal } from "node:assert/strict";
import { verifyStore } from "../../ledger/verify.js";
import { encodeHex } from "../../proof/hex.js";
import { leafHash } from "../../proof/merkle/hash.js";
import { accepted, eventsOf, ledgerOn, opened, refused, registered } from "./a-ledger.js";
import type { StoreProperty } from "./property.js";

/** A ledger on the store answers receipts that what is read back bears out. */
export const receipts: ReadonlyArray<StoreProperty> = [
  {
    name: "lets a ledger answer receipts that its entries bear out",
    run: async ({ place }) => {
      const { ledger, again } = await ledgerOn(place);
      const first = accepted(await ledger.record(registered(1)));
      const others = accepted(await ledger.recordAll([registered(2), opened(3, 1)]));
      deepEqual(
        [first, ...others].map(({ position, size }) => [position, size]),
        [
          [1, 2],
          [2, 4],
          [3, 4],
        ],
      );
      equal(others[0]?.root, ledger.root);
      for (const open of [async () => ledger, again]) {
        const view = await open();
        for (const receipt of [first, ...others]) {
          const found = accepted(await view.entry(receipt.id));
          deepEqual(found?.receipt, receipt);
          equal(found?.stored.recordedAt, receipt.recordedAt);
          equal(encodeHex(leafHash(found?.stored.bytes ?? new Uint8Array())), receipt.leaf);
        }
      }
    },
  },
  {
    name: "lets a ledger record all events of a call or none, and take them later",
    run: async ({ place }) => {
      const { ledger } = await ledgerOn(place);
      const { root } = ledger;
      const call = [registered(1), opened(2, 1), opened(3, 9)];
      const error = refused(await ledger.recordAll(call));
      deepEqual([error._tag, error.index, ledger.size, ledger.root], ["NoSuchEntity", 2, 1, root]);
      equal(accepted(await ledger.entry(registered(1).id)), undefined);
      equal(accepted(await ledger.recordAll([registered(9), ...call])).length, 4);
      equal((await eventsOf(ledger)).length, 5);
    },
  },
  {
    name: "lets a ledger refuse to record nothing",
    run: async ({ place }) => {
      const { ledger } = await ledgerOn(place);
      deepEqual(refused(await ledger.recordAll([])), { _tag: "NothingToRecord" });
      equal(ledger.size, 1);
    },
  },
  {
    name: "lets a ledger be verified, however its commits were made",
    run: async ({ place }) => {
      const { ledger, again } = await ledgerOn(place);
      for (const size of [1, 2, 3, 5, 8, 13]) {
        const call = Array.from({ length: size }, (_, at) => registered(size * 100 + at));
        accepted(await ledger.recordAll(call));
        refused(await ledger.recordAll([registered(5_000 + size), opened(6_000, 9)]));
      }
      const reopened = await again();
      accepted(await reopened.record(registered(7_000)));
      const { size, root } = reopened;
      await reopened.close();
      const verified = accepted(verifyStore(place));
      deepEqual(
        [verified.outcome, verified.firstBad, verified.size, verified.root],
        ["verified", undefined, size, root],
      );
      equal(size, 34);
    },
  },
];
