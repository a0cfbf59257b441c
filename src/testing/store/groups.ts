import { deepEqual, equal } from "node:assert/strict";
import { isLeft } from "fp-ts/lib/Either.js";
import { openLedger } from "../../ledger/open.js";
import { accepted, eventsOf, ledgerOn, opened, registered } from "./a-ledger.js";
import type { StoreProperty } from "./property.js";

const kinds = ["good", "refused", "duplicate", "conflicting"] as const;
type Kind = (typeof kinds)[number];

const groups: ReadonlyArray<ReadonlyArray<Kind>> = kinds.flatMap((first) =>
  kinds.flatMap((second) => kinds.map((third) => [first, second, third])),
);

/** Calls that arrive together are committed together, and each gets its own answer. */
export const groupsOfCalls: ReadonlyArray<StoreProperty> = [
  {
    name: "lets a ledger answer each caller of a group for itself, whatever the others are told",
    run: async ({ place }) => {
      const { ledger } = await ledgerOn(place);
      const first = accepted(await ledger.record(registered(1)));
      let number = 100;
      const called = {
        good: () => registered((number += 1)),
        refused: () => opened((number += 1), 9),
        duplicate: () => registered(1),
        conflicting: () => registered(1, "Another name"),
      };
      for (const group of groups) {
        const { size } = ledger;
        const answers = await Promise.all(group.map((kind) => ledger.record(called[kind]())));
        let next = size;
        const expected = group.map((kind) => {
          if (kind === "refused") return "NoSuchEntity";
          if (kind === "conflicting") return "IdConflict";
          return kind === "duplicate" ? first.position : next++;
        });
        deepEqual(
          answers.map((answer) => (isLeft(answer) ? answer.left._tag : answer.right.position)),
          expected,
        );
        equal(ledger.size, next);
      }
      equal((await eventsOf(ledger)).length, ledger.size);
    },
  },
  {
    name: "lets a ledger give 50 who record at once contiguous positions and no conflict",
    run: async ({ place }) => {
      const { ledger } = await ledgerOn(place);
      const calls = Array.from({ length: 50 }, (_, at) => ledger.record(registered(at + 1)));
      const receipts = (await Promise.all(calls)).map(accepted);
      deepEqual(
        receipts.map(({ position }) => position),
        calls.map((_, at) => at + 1),
      );
      deepEqual(new Set(receipts.map(({ size }) => size)), new Set([51]));
    },
  },
  {
    name: "lets two ledgers on one place record in turns, each against what the other has recorded",
    run: async ({ place }) => {
      const { ledger, clock } = await ledgerOn(place);
      const other = accepted(await openLedger(place, { clock }));
      accepted(await ledger.record(registered(1)));
      equal(accepted(await other.record(opened(2, 1))).position, 2);
      equal(accepted(await ledger.record(registered(3))).position, 3);
      equal(accepted(await other.record(registered(1))).position, 1);
      deepEqual([ledger.size, ledger.root], [other.size, other.root]);
    },
  },
];
