import type { Ledger } from "engagement-ledger";
import { describe, expect, it } from "vitest";
import { begin, buildsOf, swap, type Builds } from "../../../src/projection/follow/builds.js";
import { aLedger, ok } from "../../ledger/a-ledger.js";

const own = { name: "responses", version: 2 };
const older = { name: "responses", version: 1 };

const builds = (ledger: Ledger, of = own): Builds =>
  ok(ledger.followStore.look(({ cursors }) => buildsOf(cursors(), of)));

const numbers = ({ standing, beside, others, retired }: Builds) => ({
  standing: standing?.cursor.build,
  beside: beside?.cursor.build,
  others: others.map(({ build }) => build),
  retired,
});

describe("a set of documents", () => {
  it("stands at once where there is nothing of its projection", async () => {
    const { ledger } = await aLedger();
    ok(begin(ledger.followStore, own, undefined, 5));
    expect(numbers(builds(ledger))).toStrictEqual({
      standing: 1,
      beside: undefined,
      others: [],
      retired: [],
    });
    expect(builds(ledger).standing).toMatchObject({ corrected: 0, cursor: { position: -1 } });
  });

  it("is begun once, though two processes find that it has to be", async () => {
    const { ledger } = await aLedger();
    ok(begin(ledger.followStore, own, undefined, 5));
    ok(begin(ledger.followStore, own, undefined, 5));
    const { standing } = builds(ledger);
    ok(begin(ledger.followStore, own, standing, 9));
    ok(begin(ledger.followStore, own, standing, 11));
    expect(numbers(builds(ledger))).toMatchObject({ standing: 1, beside: 2 });
    expect(builds(ledger).beside?.corrected).toBe(9);
    expect(ok(ledger.followStore.look(({ cursors }) => cursors())).length).toBe(2);
  });

  it("is not begun by who has not seen that another stands now", async () => {
    const { ledger } = await aLedger();
    ok(begin(ledger.followStore, own, undefined, 5));
    const { standing } = builds(ledger);
    ok(begin(ledger.followStore, own, standing, 9));
    const { beside } = builds(ledger);
    if (beside === undefined) throw new Error("none was begun");
    ok(swap(ledger.followStore, own, beside));
    expect(numbers(builds(ledger))).toMatchObject({ standing: 2, beside: undefined, retired: [1] });
    ok(begin(ledger.followStore, own, standing, 9));
    expect(numbers(builds(ledger))).toMatchObject({ standing: 2, beside: undefined });
  });

  it("takes over once, and only as it was when it was finished", async () => {
    const { ledger } = await aLedger();
    const { followStore } = ledger;
    ok(begin(followStore, older, undefined, 5));
    ok(begin(followStore, own, undefined, 5));
    const { beside } = builds(ledger);
    if (beside === undefined) throw new Error("none was begun");
    ok(swap(followStore, own, { ...beside, cursor: { ...beside.cursor, position: 4 } }));
    expect(numbers(builds(ledger))).toMatchObject({ standing: undefined, beside: 2, others: [1] });
    ok(swap(followStore, own, beside));
    const after = { standing: 2, beside: undefined, others: [], retired: [1] };
    expect(numbers(builds(ledger))).toStrictEqual(after);
    ok(swap(followStore, own, beside));
    expect(numbers(builds(ledger))).toStrictEqual(after);
    expect(numbers(builds(ledger, older))).toMatchObject({ standing: undefined, others: [2] });
  });

  it("that takes over from a set of its own version leaves a newer version that is being built", async () => {
    const { ledger } = await aLedger();
    const { followStore } = ledger;
    ok(begin(followStore, older, undefined, 5));
    ok(begin(followStore, own, undefined, 5));
    ok(begin(followStore, older, builds(ledger, older).standing, 6));
    const { beside } = builds(ledger, older);
    if (beside === undefined) throw new Error("none was begun");
    ok(swap(followStore, older, beside));
    expect(numbers(builds(ledger))).toStrictEqual({
      standing: undefined,
      beside: 2,
      others: [3],
      retired: [1],
    });
  });
});
