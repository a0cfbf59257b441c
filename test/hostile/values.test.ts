import { describe, expect, it } from "vitest";
import { begun } from "../ledger/a-ledger.js";
import { aLedgerInUse, refusedBy } from "./unchanged.js";
import { calls, hostileValues } from "./values.js";

const [, , opening] = begun;
const next = { ...opening, entity: "activity:another" };

/** The paths that a place's refusal may name: itself, something in it, or what holds it. */
const places: ReadonlyArray<readonly [string, (value: unknown) => unknown]> = [
  ["", (value) => value],
  ["type", (type) => ({ ...next, type })],
  ["entity", (entity) => ({ ...next, entity })],
  ["occurredAt", (occurredAt) => ({ ...next, occurredAt })],
  ["actor", (actor) => ({ ...next, actor })],
  ["actor.id", (id) => ({ ...next, actor: { id } })],
  ["id", (id) => ({ ...next, id })],
  ["version", (version) => ({ ...next, version })],
  ["data", (data) => ({ ...next, data })],
  ["data.title", (title) => ({ ...next, data: { ...next.data, title } })],
  ["data.invited", (invited) => ({ ...next, data: { ...next.data, invited } })],
  ["data.closesOn", (closesOn) => ({ ...next, data: { ...next.data, closesOn } })],
  ["data.matters", (matters) => ({ ...next, data: { ...next.data, matters } })],
  ["data.matters[0]", (link) => ({ ...next, data: { ...next.data, matters: [link] } })],
  ["data.unknown", (unknown) => ({ ...next, data: { ...next.data, unknown } })],
  ["unknown", (unknown) => ({ ...next, unknown })],
];

describe.each(hostileValues)("%s in an event", (_, value) => {
  it.each(places)("is refused, and the refusal names the place: %s", async (at, withValue) => {
    const ledger = await aLedgerInUse();
    const refused = await refusedBy(ledger, withValue(value));
    expect(["NotAnEvent", "LimitExceeded"]).toContain(refused._tag);
    expect(refused.at.startsWith(at) || at === "").toBe(true);
  });
});

describe("names that a program treats as its own", () => {
  it.each(["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"])(
    "such as %s are names like any other, and unknown",
    async (name) => {
      const ledger = await aLedgerInUse();
      const named: unknown = JSON.parse(`{"${name}":{"x":1}}`);
      const within = (base: object): unknown =>
        Object.defineProperty({ ...base }, name, {
          value: { x: 1 },
          enumerable: true,
          configurable: true,
          writable: true,
        });
      expect(await refusedBy(ledger, within(next))).toMatchObject({ _tag: "NotAnEvent", at: name });
      expect(await refusedBy(ledger, { ...next, data: within(next.data) })).toMatchObject({
        _tag: "NotAnEvent",
        at: `data.${name}`,
      });
      expect(await refusedBy(ledger, { ...next, type: name })).toMatchObject({ at: "type" });
      expect(await refusedBy(ledger, { ...next, data: named })).toMatchObject({
        _tag: "NotAnEvent",
      });
    },
  );
});

describe("an accessor", () => {
  it("is never called", () => {
    expect(calls).toBe(0);
  });
});

describe("what a caller changes after the call", () => {
  it("is not recorded", async () => {
    const ledger = await aLedgerInUse();
    const right = { name: "NHS Dorset", kind: "icb" };
    const target = await firstBody(ledger);
    const recording = ledger.record({
      type: "EventCorrected",
      entity: "ledger:self",
      occurredAt: "2024-01-01",
      actor: { id: "x" },
      data: { event: target, because: "A name was wrong.", data: right },
    });
    right.name = "Someone else";
    await recording;
    const pages = ledger.pages({ types: ["BodyRegistered"] });
    for await (const { events } of pages)
      for (const event of events)
        expect(event.type === "BodyRegistered" && event.data.name).toBe("NHS Dorset");
  });
});

async function firstBody(ledger: Awaited<ReturnType<typeof aLedgerInUse>>): Promise<string> {
  for await (const { events } of ledger.pages({ types: ["BodyRegistered"] }))
    for (const { id } of events) return id;
  throw new Error("no body is on record");
}
