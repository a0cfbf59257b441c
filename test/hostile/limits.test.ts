import { describe, expect, it } from "vitest";
import { begun, feedback, refusal, uuidOf } from "../ledger/a-ledger.js";
import { aLedgerInUse, asEvent, refusedBy } from "./unchanged.js";
import { deep } from "./values.js";

const [, , opening] = begun;
const next = { ...opening, entity: "activity:another" };
const titled = (title: unknown) => ({ ...next, data: { ...next.data, title } });
const link = opening.data.matters[0];

function correction(data: unknown) {
  return {
    type: "EventCorrected",
    entity: "ledger:self",
    occurredAt: "2024-01-01",
    actor: { id: "x" },
    data: { event: uuidOf(1), because: "It was wrong.", data },
  };
}

/** What is too much for an event, where that is, and what is told of it. Source: threats.md row 2. */
const tooMuch: ReadonlyArray<readonly [string, unknown, object]> = [
  [
    "a text of 50 million characters",
    titled("x".repeat(50_000_000)),
    { at: "data.title", limit: "1048576 characters", found: "50000000 characters" },
  ],
  [
    "a text of more than 65,536 characters in clear",
    titled("x".repeat(65_537)),
    { at: "data.title", limit: "65536 characters in clear", found: "65537 characters" },
  ],
  [
    "more than 10,000 fields",
    { ...next, data: Object.fromEntries(Array.from({ length: 10_001 }, (_, n) => [`f${n}`, n])) },
    { at: "data", limit: "10000 values", found: "more" },
  ],
  [
    "a list of more than 10,000",
    { ...next, data: { ...next.data, matters: Array(1_000_000).fill(link) } },
    { at: "data.matters", limit: "10000 values", found: "a list of 1000000" },
  ],
  [
    "many short lists",
    correction(Array.from({ length: 5_000 }, () => [1, 2, 3])),
    { at: expect.stringMatching(/^data\.data\[2\d{3}\]$/), limit: "10000 values", found: "more" },
  ],
  [
    "a million levels",
    correction(deep(1_000_000)),
    {
      at: `data.data${"[0]".repeat(63)}`,
      limit: "64 levels",
      found: "more",
    },
  ],
];

describe("an event that is too large", () => {
  it.each(tooMuch)("is refused before it is hashed: %s", async (_, event, expected) => {
    const ledger = await aLedgerInUse();
    expect(await refusedBy(ledger, event)).toStrictEqual({ _tag: "LimitExceeded", ...expected });
  });

  it("is refused where no single part is too large, but the entry is", async () => {
    const ledger = await aLedgerInUse();
    const answers = Array.from({ length: 999 }, (_, n) => ({ question: `q${n}`, code: "x" }));
    expect(await refusedBy(ledger, feedback(uuidOf(1), { answers }))).toStrictEqual({
      _tag: "LimitExceeded",
      at: "data",
      limit: "16384 bytes as canonical JSON",
      found: expect.stringMatching(/^\d+ bytes$/),
    });
  });

  it("says so of a list of more than 1,000 and of a text over its own limit", async () => {
    const ledger = await aLedgerInUse();
    const matters = Array(1_001).fill(link);
    expect(await refusedBy(ledger, { ...next, data: { ...next.data, matters } })).toMatchObject({
      _tag: "NotAnEvent",
      problems: [{ at: "data.matters", accepted: "a list of at most 1000 items" }],
    });
    expect(await refusedBy(ledger, titled("x".repeat(4_001)))).toMatchObject({
      _tag: "NotAnEvent",
      at: "data.title",
    });
  });

  it("takes the whole call with it, and names which of the events it was", async () => {
    const ledger = await aLedgerInUse();
    const { size, root } = ledger;
    const events = [feedback(uuidOf(1)), asEvent(titled("x".repeat(70_000))), feedback(uuidOf(2))];
    expect(refusal(await ledger.recordAll(events))).toMatchObject({
      _tag: "LimitExceeded",
      index: 1,
    });
    const many = Array(10_001).fill(feedback(uuidOf(1)));
    expect(refusal(await ledger.recordAll(many))).toMatchObject({
      _tag: "BatchTooLarge",
      limit: 10_000,
    });
    expect([ledger.size, ledger.root]).toStrictEqual([size, root]);
  });

  it("has at most 50 problems told, and none of what was given repeated", async () => {
    const ledger = await aLedgerInUse();
    const matters = Array.from({ length: 900 }, () => ({ matter: "secret@example.org", limb: 1 }));
    const refused = await refusedBy(ledger, { ...next, data: { ...next.data, matters } });
    expect(refused._tag === "NotAnEvent" && refused.problems.length).toBe(50);
    expect(JSON.stringify(refused)).not.toContain("secret");
  });
});
