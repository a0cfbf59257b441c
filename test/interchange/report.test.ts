import { describe, expect, it } from "vitest";
import { mustBalance } from "../../src/interchange/report.js";

describe("an account of rows", () => {
  const rows = {
    read: 10,
    recorded: 4,
    duplicate: 3,
    excluded: [{ rule: "late", rows: 2 }],
    rejected: 1,
  };

  it("balances", () => {
    expect(mustBalance(rows)).toBeUndefined();
  });

  it("throws where a row is lost or counted twice", () => {
    expect(() => mustBalance({ ...rows, read: 11 })).toThrow("11 rows read, 10 accounted for");
    expect(() => mustBalance({ ...rows, rejected: 2 })).toThrow("10 rows read, 11 accounted for");
  });
});
