import { isLeft, isRight } from "fp-ts/lib/Either.js";
import { describe, expect, it } from "vitest";
import { decodeNewEvent } from "../../src/events/decode.js";
import { eventTypes } from "../../src/events/event.js";
import { definitions } from "../../src/events/lookup.js";
import { edited, isRecord, pathOf } from "./edited.js";
import { places } from "./places.js";
import { samples } from "./samples.js";

const problemsOf = (event: unknown) => {
  const outcome = decodeNewEvent(event);
  return isLeft(outcome) ? outcome.left.problems : [];
};
const pathsOf = (event: unknown) => problemsOf(event).map(({ at }) => at);
const all = Object.values(samples);
const records = places.filter(({ schema }) => schema.kind === "fields");

const asksForOneOf = new Map([
  ["BaselineRecorded", "data.total"],
  ["CommitmentEvidenced", "data.events"],
  ["DifferenceEvidenced", "data.theme"],
  ["EventCorrected", "data.data"],
  ["FeedbackReturned", "data.themes"],
  ["FormatProvided", "data"],
  ["FormatRequested", "data"],
  ["InsightAnswered", "data.action"],
  ["InvolvementLinked", "data.activity"],
  ["SealedTextRead", "data.event"],
]);

/** The sample with only the fields that its type requires. */
function least(type: string, event: unknown): unknown {
  const schema = definitions.get(type)?.data.schema;
  const required = schema?.kind === "fields" ? Object.keys(schema.required) : [];
  return edited(event, ["data"], (data) =>
    isRecord(data) ? Object.fromEntries(required.map((name) => [name, data[name]])) : data,
  );
}

describe("the catalogue", () => {
  it("has the events of version 1", () => {
    expect(eventTypes).toHaveLength(77);
    expect([...definitions.keys()]).toStrictEqual([...eventTypes]);
  });

  it.each(all)("accepts a realistic $type", (event) => {
    expect(problemsOf(event)).toStrictEqual([]);
  });

  it.each(all)(
    "accepts a $type with the least it may have, or asks for one of several",
    (event) => {
      const at = asksForOneOf.get(event.type);
      expect(pathsOf(least(event.type, event))).toStrictEqual(at === undefined ? [] : [at]);
    },
  );

  it("samples every field of every event", () => {
    const sampled = new Set(
      places.map(({ type, steps }) => `${type} ${pathOf(steps).replace(/\[\d+\]/g, "[]")}`),
    );
    const missing = [...definitions].flatMap(([type, { data }]) => {
      if (data.schema.kind !== "fields") return [type];
      const { required, optional, lists } = data.schema;
      return Object.keys({ ...required, ...optional, ...lists })
        .map((name) => `${type} data.${name}`)
        .filter((name) => !sampled.has(name));
    });
    expect(missing).toStrictEqual([
      "BodyRegistered data.finerKind",
      "BodyRegistered data.until",
      "BodyChanged data.code",
      "BodyChanged data.areas",
      "InvolvementLinked data.network",
      "ScrutinyDatesChanged data.decisionDue",
      "FormatRequested data.language",
      "FormatRequested data.request",
      "InsightAnswered data.noActionBecause",
    ]);
  });
});

describe("a field that an event has not", () => {
  it.each(records)("is refused in $type at $steps", ({ event, steps }) => {
    const extra = edited(event, [...steps, "colour"], () => "blue");
    expect(pathsOf(extra)).toStrictEqual([pathOf([...steps, "colour"])]);
    expect(problemsOf(extra)[0]?.accepted).toMatch(/^no such field; the fields are/);
  });
});

describe("a misspelt field", () => {
  it.each(records)("is refused in $type at $steps, required or not", ({ event, steps, schema }) => {
    if (schema.kind !== "fields") return;
    for (const name of Object.keys({ ...schema.required, ...schema.optional, ...schema.lists })) {
      const misspelt = edited(
        edited(event, [...steps, name], () => undefined),
        steps,
        (record) => ({
          ...(isRecord(record) ? record : {}),
          [`${name}z`]: 1,
        }),
      );
      expect(pathsOf(misspelt)).toContain(pathOf([...steps, `${name}z`]));
    }
  });
});

describe("a missing field", () => {
  it.each(records)("is named where $type requires it at $steps", ({ event, steps, schema }) => {
    if (schema.kind !== "fields") return;
    for (const name of Object.keys(schema.required)) {
      const without = edited(event, [...steps, name], () => undefined);
      expect(pathsOf(without)).toStrictEqual([pathOf([...steps, name])]);
      expect(problemsOf(without)[0]?.accepted).toMatch(/^is missing; it takes /);
    }
  });
});

describe("a value of another sort", () => {
  const leaves = places.filter(({ schema }) => schema.kind !== "json");
  it.each(leaves)("is refused in $type at $steps", ({ event, steps }) => {
    for (const wrong of [Number.NaN, -1, 0.5, null, () => 1])
      expect(pathsOf(edited(event, steps, () => wrong))).toContain(pathOf(steps));
  });
});

describe("a personal identifier", () => {
  const spoken = [
    "write to jo.smith@example.org",
    "ring 07700 900123",
    "lives at SW1A 1AA",
    "NHS number 943 476 5919",
  ];
  const texts = places.filter(
    ({ schema, steps }) => schema.kind === "text" && steps.at(-1) !== "occurredAt",
  );
  it.each(texts)("is refused in the text of $type at $steps", ({ event, steps }) => {
    for (const personal of spoken) {
      const given = edited(event, steps, () => personal.slice(0, 50));
      expect(pathsOf(given)).toStrictEqual([pathOf(steps)]);
      expect(problemsOf(given)[0]?.accepted).toMatch(/^text without an? /);
    }
  });

  const codes = places.filter(({ schema }) => schema.kind === "code" || schema.kind === "part");
  it.each(codes)("is refused as a code of $type at $steps", ({ event, steps }) => {
    for (const personal of ["jo@example.org", "07700900123", "SW1A1AA", "9434765919"])
      expect(pathsOf(edited(event, steps, () => personal))).toContain(pathOf(steps));
  });
});

describe("a code that its list has not", () => {
  const codes = places.filter(({ schema }) => schema.kind === "code");
  it.each(codes)("is kept in $type at $steps", ({ event, steps }) => {
    const outcome = decodeNewEvent(edited(event, steps, () => "next-years-code"));
    expect(isRight(outcome)).toBe(true);
    expect(JSON.stringify(outcome)).toContain("next-years-code");
  });
});
