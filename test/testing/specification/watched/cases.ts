import { expect, it } from "vitest";
import { given, givenIn } from "engagement-ledger/testing";
import { begun } from "../../../ledger/a-ledger.js";

// Not a test of its own: watch.store.test.ts runs this file and demands that the right ones fail.

it("fails: is asked nothing", () => {
  given(...begun);
});

it("fails: is returned and asked nothing", () => given(...begun));

it("fails: is asked nothing but told an instant", () => {
  given(...begun).now("2024-01-01T09:00:00.000Z");
});

it("fails: does not wait for what does not hold", () => {
  void given().records(begun.slice(1));
});

it("fails: waits for what does not hold", () => given().records(begun.slice(1)));

it.concurrent("fails: is asked nothing beside others", (context) => {
  givenIn(context, ...begun);
});

it("passes: waits for what holds", () => given().records(begun));

it("passes: does not wait for what holds", () => {
  void given().records(begun);
});

it("fails: its own failure comes first", () => {
  given(...begun);
  expect(1).toBe(2);
});
