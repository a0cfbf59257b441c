import { describe, expectTypeOf, it } from "vitest";
import type { DecodedEvent } from "../../src/events/decode.js";
import type {
  DataOf,
  EngagementEvent,
  EventOf,
  EventType,
  NewEvent,
  NewEventOf,
} from "../../src/events/event.js";
import type { EntityId } from "../../src/events/entity.js";
import type { SealedText } from "../../src/events/shapes/sealed.js";

declare const event: EngagementEvent;
declare const decoded: DecodedEvent;
const envelope = { occurredAt: "2026-02-02", actor: { id: "officer-7" } };

describe("a recorded event", () => {
  it("is narrowed by its type", () => {
    if (event.type === "ConsultationOpened") {
      expectTypeOf(event).toEqualTypeOf<EventOf<"ConsultationOpened">>();
      expectTypeOf(event.data.closesOn).toEqualTypeOf<string | undefined>();
      expectTypeOf(event.data.by).toEqualTypeOf<EntityId<"body">>();
      expectTypeOf(event.data.overlaps).toEqualTypeOf<ReadonlyArray<"holiday" | "pre-election">>();
      expectTypeOf(event.data.matters[0]?.limb).toEqualTypeOf<
        "planning" | "proposal" | "decision" | undefined
      >();
      // @ts-expect-error a field of another event
      void event.data.disposition;
      // @ts-expect-error a recorded event does not change
      event.data.title = "Another title";
    }
  });

  it("has no type outside the catalogue", () => {
    // @ts-expect-error misspelt
    void (event.type === "ConsultationOpend");
    expectTypeOf<EventType>().not.toBeAny();
    expectTypeOf<"ConsultationOpened">().toExtend<EventType>();
  });

  it("shows of people's own words only that they are there", () => {
    expectTypeOf<DataOf<"FeedbackReceived">["text"]>().toEqualTypeOf<SealedText | undefined>();
    expectTypeOf<NewEventOf<"FeedbackReceived">["data"]["text"]>().toEqualTypeOf<
      string | undefined
    >();
  });

  it("has data without any", () => {
    expectTypeOf<
      { [Type in EventType]: 0 extends 1 & DataOf<Type> ? Type : never }[EventType]
    >().toBeNever();
  });
});

describe("a decoded event", () => {
  it("is narrowed by its type, and has a version", () => {
    if (decoded.type === "DecisionMade") {
      expectTypeOf(decoded.data).toEqualTypeOf<DataOf<"DecisionMade">>();
      expectTypeOf(decoded.version).toEqualTypeOf<number>();
      expectTypeOf(decoded.entity).toEqualTypeOf<EntityId<"matter">>();
    }
  });
});

describe("a new event", () => {
  it("may leave its lists out", () => {
    const themed = {
      ...envelope,
      type: "FeedbackThemed",
      entity: "feedback:7d444840-9dc0-41d1-b245-5ffdce74fad2",
      data: { by: "tool", reviewed: true },
    } as const;
    expectTypeOf(themed).toExtend<NewEvent>();
  });

  it("has the name, the kind, the fields and the words of the catalogue", () => {
    const withdrawn = {
      ...envelope,
      type: "MatterWithdrawn",
      entity: "matter:x",
      data: { reason: "x" },
    } as const;
    const excluded = {
      ...envelope,
      type: "ThemeExcluded",
      entity: "theme:x",
      data: { reason: "other", because: "x" },
    } as const;
    const misnamed = { ...withdrawn, type: "MatterWithdrawed" } as const;
    const elsewhere = { ...withdrawn, entity: "activity:x" } as const;
    const misspelt = { ...withdrawn, data: { raeson: "x" } } as const;
    const reworded = { ...excluded, data: { reason: "boring", because: "x" } } as const;
    expectTypeOf(withdrawn).toExtend<NewEvent>();
    expectTypeOf(excluded).toExtend<NewEvent>();
    expectTypeOf(misnamed).not.toExtend<NewEvent>();
    expectTypeOf(elsewhere).not.toExtend<NewEvent>();
    expectTypeOf(misspelt).not.toExtend<NewEvent>();
    expectTypeOf(reworded).not.toExtend<NewEvent>();
  });

  it("does not compile with a field more than it has", () => {
    const recorded: NewEvent = {
      ...envelope,
      type: "MatterWithdrawn",
      entity: "matter:x",
      data: { reason: "x" },
      // @ts-expect-error only the ledger says when it was recorded
      recordedAt: "2026-02-02T00:00:00.000Z",
    };
    expectTypeOf(recorded).toExtend<NewEvent>();
  });
});
