import { describe, expect, it } from "vitest";
import type { Measured } from "../../../projections/closed-loop/measured.js";
import { worstFirst } from "../../../projections/closed-loop/worst-first.js";

const claim = (at: string) => ({ event: at, at, position: 0 });

/** Something heard on a day, that is due unless it is said otherwise. */
const heard = (on: string, more: { closed?: string; due?: boolean } = {}): Measured => ({
  start: claim(on),
  closing: more.closed === undefined ? undefined : claim(more.closed),
  due: more.due ?? true,
  closedLate: false,
  uncoded: false,
  turnedDown: undefined,
  different: false,
  events: () => [],
  words: () => [],
});
const closed = heard("2024-01-01", { closed: "2024-02-01" });
const open = heard("2024-03-01");

const order = (parts: Readonly<Record<string, ReadonlyArray<Measured>>>): string =>
  worstFirst(
    Object.entries(parts).map(([part, measured]) => ({ part, measured })),
    "2024-06-30",
  )
    .map(({ part }) => part)
    .join(" ");

describe("the order of the parts of the loop", () => {
  it("has the least closed of those due first", () => {
    expect(order({ half: [closed, open], all: [closed], none: [open] })).toBe("none half all");
  });

  it("has the most overdue first, of parts as closed as each other", () => {
    expect(order({ one: [open], three: [open, open, open], two: [open, open] })).toBe(
      "three two one",
    );
  });

  it("has the longest open first, of parts as overdue as each other", () => {
    expect(order({ later: [open], earlier: [heard("2024-01-01")] })).toBe("earlier later");
  });

  it("has what is not due last, and else goes by name", () => {
    const waiting = heard("2020-01-01", { due: false });
    expect(order({ waiting: [waiting], done: [closed], a: [open], b: [open] })).toBe(
      "a b done waiting",
    );
  });
});
