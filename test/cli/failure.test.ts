import { describe, expect, it } from "vitest";
import { fail } from "../../src/cli/failure.js";
import type { AnyError } from "../../src/explain/explain.js";

const console = {
  out: () => undefined,
  note: () => undefined,
  isTerminal: false,
  input: async function* () {
    yield new Uint8Array();
  },
  now: () => 0,
};
const rows = { read: 1, recorded: 1, duplicate: 0, excluded: [], rejected: 0 };
const broken = { _tag: "StoreFailed", place: "a.ledger", why: "disk I/O error" } as const;

describe("an import that did not complete", () => {
  it.each<[number, AnyError]>([
    [4, { _tag: "ImportStopped", because: broken, rows }],
    [4, { _tag: "OnceRefused", event: "body", because: broken }],
    [3, { _tag: "ImportStopped", because: { _tag: "NothingToRecord" }, rows }],
    [3, { _tag: "OnceRefused", event: "body", because: { column: "a", reason: "it is blank" } }],
  ])("ends with %d, as what stopped it would", (code, error) => {
    expect(fail(console, error, {})).toBe(code);
  });
});
