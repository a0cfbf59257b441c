import { isLeft } from "fp-ts/lib/Either.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain } from "engagement-ledger";
import { arbitraryEvent } from "engagement-ledger/testing";
import { anyMutation, spoilt } from "./mutation.js";
import { aLedgerInUse, asEvent, mustBeUntouched } from "./unchanged.js";

const [events, mutations] = [500, 20];

describe("a valid event with one part spoilt at random", () => {
  it("never throws, and where it is refused names a place and leaves no trace: 10,000 of them", async () => {
    let refusals = 0;
    const ledger = await aLedgerInUse();
    await fc.assert(
      fc.asyncProperty(
        arbitraryEvent(),
        fc.array(anyMutation, { minLength: mutations, maxLength: mutations }),
        async (event, changes) => {
          for (const change of changes) {
            const { size, root } = ledger;
            const recorded = await ledger.record(asEvent(spoilt(event, change)));
            mustBeUntouched();
            if (!isLeft(recorded)) continue;
            refusals += 1;
            const error = recorded.left;
            expect("at" in error && typeof error.at).toBe("string");
            expect(explain(error).length).toBeGreaterThan(10);
            expect([ledger.size, ledger.root]).toStrictEqual([size, root]);
          }
        },
      ),
      { numRuns: events },
    );
    expect(refusals).toBeGreaterThan((events * mutations) / 2);
  });
});
