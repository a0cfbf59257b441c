import { isRight } from "fp-ts/lib/Either.js";
import { describe, expect, it } from "vitest";
import { decodeNewEvent } from "../../src/events/decode.js";
import { eventOf } from "../../src/events/read.js";
import { samples } from "./samples.js";

const id = "0190163d-8694-739b-aea5-966c26f8ad91";
const recordedAt = "2026-12-02T10:00:00.000Z";
const salt = "c2FsdHNhbHRzYWx0c2FsdA==";

function stored(sample: unknown, more: object = {}): string {
  const decoded = decodeNewEvent(sample);
  return isRight(decoded)
    ? JSON.stringify({ ...decoded.right, id, recordedAt, salt, ...more })
    : "";
}

describe("an event read from its stored bytes", () => {
  it.each(Object.values(samples))("is the $type that was recorded", (sample) => {
    const decoded = decodeNewEvent(sample);
    expect(eventOf(stored(sample), 7)).toStrictEqual({
      ...(isRight(decoded) ? decoded.right : {}),
      id,
      recordedAt,
      position: 7,
    });
  });

  it("keeps the ids of the work it belongs to, and drops the salt", () => {
    const more = { correlationId: id, causationId: id };
    const event = eventOf(stored(samples.MatterWithdrawn, more), 0);
    expect(event).toMatchObject(more);
    expect(event).not.toHaveProperty("salt");
  });

  it("may belong to a piece of work and follow from nothing", () => {
    const event = eventOf(stored(samples.MatterWithdrawn, { correlationId: id }), 0);
    expect(event.correlationId).toBe(id);
    expect(event).not.toHaveProperty("causationId");
  });

  it("narrows by its type", () => {
    const event = eventOf(stored(samples.MatterWithdrawn), 0);
    expect(event.type === "MatterWithdrawn" && event.data.reason).toBe(
      "A wider plan takes its place",
    );
  });
});

describe("an entry of a type or version that this program does not know", () => {
  const envelope = {
    id,
    entity: samples.MatterWithdrawn.entity,
    occurredAt: samples.MatterWithdrawn.occurredAt,
    recordedAt,
    actor: samples.MatterWithdrawn.actor,
    position: 3,
    type: "Unknown",
  };

  it("is kept as unknown, with the type it says it has", () => {
    const text = stored(samples.MatterWithdrawn, { type: "MatterMerged", version: 4 });
    expect(eventOf(text, 3)).toStrictEqual({
      ...envelope,
      version: 4,
      unknownType: "MatterMerged",
    });
  });

  it.each([2, 0, 1.5])("is kept as unknown at version %s", (version) => {
    expect(eventOf(stored(samples.MatterWithdrawn, { version }), 3)).toStrictEqual({
      ...envelope,
      version,
      unknownType: "MatterWithdrawn",
    });
  });
});

describe("bytes that are no event", () => {
  it.each([
    "null",
    "1",
    "[]",
    "{}",
    '{"type":1,"version":1,"data":{}}',
    '{"type":"EventVoided","data":{}}',
    "not json",
  ])("throw: %s", (text) => {
    expect(() => eventOf(text, 3)).toThrow(/entry 3 is not an event|not valid JSON/);
  });
});
