import { describe, expect, it } from "vitest";
import { describeCatalogue } from "../../../src/events/document/describe-catalogue.js";
import { catalogueSchema, eventSchema } from "../../../src/events/document/json-schema.js";
import { catalogueMarkdown } from "../../../src/events/document/markdown.js";
import { typeInWords } from "../../../src/events/document/type-in-words.js";
import { eventTypes } from "../../../src/events/event.js";
import { edited, pathOf } from "../edited.js";
import { places } from "../places.js";
import { samples } from "../samples.js";
import { misfits } from "./schema-check.js";

describe("the catalogue as data", () => {
  it("describes every event in plain words", () => {
    expect(describeCatalogue().map(({ type }) => type)).toStrictEqual([...eventTypes]);
    expect(describeCatalogue().find(({ type }) => type === "InvolvementLinked")).toStrictEqual({
      type: "InvolvementLinked",
      about: "matter",
      version: 1,
      means: "an activity, or a standing network or meeting, counts for this matter",
      fields: [
        { path: "limb", presence: "required", takes: "planning, proposal, decision" },
        { path: "because", presence: "required", takes: "text, at most 4000 characters" },
        { path: "activity", presence: "optional", takes: "the id of an activity" },
        { path: "network", presence: "optional", takes: "the id of a network" },
        { path: "proposalVersion", presence: "optional", takes: "a code (proposal-version)" },
        { path: "stage", presence: "optional", takes: "a code (stage)" },
      ],
    });
  });

  it("gives the fields within a record and a list their paths", () => {
    const held = describeCatalogue().find(({ type }) => type === "ActivityHeld");
    expect(held?.fields).toContainEqual({
      path: "matters[].limb",
      presence: "required",
      takes: "planning, proposal, decision",
    });
    expect(held?.fields).toContainEqual({
      path: "attendance.people",
      presence: "optional",
      takes: "a whole number from 0",
    });
    expect(held?.fields).toContainEqual({
      path: "audiences[]",
      presence: "list",
      takes: "a code (group)",
    });
  });

  it("has words for every sort of value", () => {
    expect(typeInWords({ kind: "entity", of: ["body", "activity"] })).toBe(
      "the id of a body or an activity",
    );
    expect(typeInWords({ kind: "part", part: "option", use: "refers" })).toBe(
      "an option on record",
    );
    const takes = describeCatalogue().flatMap(({ fields }) => fields.map((field) => field.takes));
    expect(takes.filter((words) => words === "" || words.includes("undefined"))).toStrictEqual([]);
  });
});

describe("the page of the catalogue", () => {
  const page = catalogueMarkdown();

  it("has a heading for every event, under its kind", () => {
    expect(
      page.startsWith("<!-- Generated from the catalogue. Do not edit. -->\n\n# Events\n"),
    ).toBe(true);
    expect(page.match(/^### .*$/gm)?.toSorted()).toStrictEqual(
      eventTypes.map((type) => `### ${type}`).toSorted(),
    );
    expect(page.match(/^## .*$/gm)).toHaveLength(10);
  });

  it("has tables whose rows have three cells", () => {
    const rows = page.split("\n").filter((line) => line.startsWith("| `"));
    expect(rows.length).toBeGreaterThan(300);
    expect(rows.filter((row) => row.replaceAll("\\|", "").split("|").length !== 5)).toStrictEqual(
      [],
    );
    expect(page).toContain(
      "### ConsultationClosed\n\nSays that no more responses are taken. It has no fields.",
    );
  });

  it("ends in one new line", () => {
    expect(page).toMatch(/[^\n]\n$/);
  });
});

describe("the JSON Schema of an event", () => {
  it.each(Object.values(samples))("accepts a realistic $type", (event) => {
    const schema = eventSchema(event.type);
    expect(misfits(schema, event, schema)).toStrictEqual([]);
  });

  const records = places.filter(({ schema }) => schema.kind === "fields");
  it.each(records)("refuses what $type has not at $steps", ({ type, event, steps }) => {
    const schema = eventTypes.filter((known) => known === type).map(eventSchema)[0];
    const extra = edited(event, [...steps, "colour"], () => "blue");
    expect(misfits(schema, extra, schema)).toStrictEqual([`.${pathOf([...steps, "colour"])}`]);
  });

  it.each(records)(
    "asks for what $type must have at $steps",
    ({ type, event, steps, schema: of }) => {
      const schema = eventTypes.filter((known) => known === type).map(eventSchema)[0];
      for (const name of of.kind === "fields" ? Object.keys(of.required) : []) {
        const without = edited(event, [...steps, name], () => undefined);
        expect(misfits(schema, without, schema)).toStrictEqual([`.${pathOf([...steps, name])}`]);
      }
    },
  );

  it("refuses a field of the envelope that is not there, and asks for those that are", () => {
    const schema = eventSchema("MatterWithdrawn");
    const event = { ...samples.MatterWithdrawn, recordedAt: "2026-12-01T00:00:00.000Z" };
    expect(misfits(schema, event, schema)).toStrictEqual([".recordedAt"]);
    expect(
      misfits(
        schema,
        edited(event, ["recordedAt"], () => undefined),
        schema,
      ),
    ).toStrictEqual([]);
    expect(misfits(schema, {}, schema)).toStrictEqual([
      ".type",
      ".entity",
      ".occurredAt",
      ".actor",
      ".data",
    ]);
  });

  it("refuses the wrong kind of entity and a time that is not one", () => {
    const schema = eventSchema("MatterWithdrawn");
    const event = { ...samples.MatterWithdrawn, entity: "activity:x", occurredAt: "2026-02" };
    expect(misfits(schema, event, schema)).toStrictEqual([".entity"]);
    for (const occurredAt of ["../2026-02", "2026-13", "soon", "2026-02-03T09:00Z"])
      expect(misfits(schema, { ...samples.MatterWithdrawn, occurredAt }, schema)).toStrictEqual([
        ".occurredAt",
      ]);
  });

  it("of the whole catalogue tells the events apart by their types", () => {
    const schema = catalogueSchema();
    for (const event of Object.values(samples))
      expect(misfits(schema, event, schema)).toStrictEqual([]);
    expect(
      misfits(schema, { ...samples.EventVoided, type: "ErasureRefused" }, schema),
    ).toStrictEqual([""]);
  });
});
