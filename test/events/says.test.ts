import { isRight } from "fp-ts/lib/Either.js";
import { describe, expect, it } from "vitest";
import { decodeNewEvent } from "../../src/events/decode.js";
import { definitions } from "../../src/events/lookup.js";
import { counted, joined, quoted } from "../../src/events/sentence.js";
import { edited, isRecord } from "./edited.js";
import { samples } from "./samples.js";

const titles = new Map([["body:nhs-dorset", "NHS Dorset"]]);
const name = (entity: string): string => titles.get(entity) ?? entity;

function said(event: unknown): string | undefined {
  const outcome = decodeNewEvent(event);
  if (!isRight(outcome)) return undefined;
  return definitions.get(outcome.right.type)?.says(outcome.right.data, name);
}

describe("what an event says", () => {
  it.each(Object.values(samples))("is one plain sentence for $type", (event) => {
    const sentence = said(event);
    expect(sentence).toMatch(/^[A-Z“a-z\d][^\n]*[^.]\.$/);
    expect(sentence).not.toMatch(/undefined|NaN|\[object|[.!?]\s+[A-Z]| {2}|\.”/);
  });

  it.each(Object.values(samples))("holds no gap where $type has only what it must", (event) => {
    const schema = definitions.get(event.type)?.data.schema;
    const optional =
      schema?.kind === "fields" ? Object.keys({ ...schema.optional, ...schema.lists }) : [];
    for (const left of optional) {
      const sentence = said(edited(event, ["data", left], () => undefined));
      expect(sentence ?? "").not.toMatch(/undefined|NaN|“”| {2}| \./);
    }
  });

  it("names entities by their titles", () => {
    expect(said(samples.MatterOpened)).toBe(
      "NHS Dorset opened the matter “Urgent care in Dorset” (proposal).",
    );
    expect(said(samples.ConsultationOpened)).toBe(
      "NHS Dorset opened “Urgent care in Dorset: your views” for responses, to close on 2026-04-26.",
    );
    expect(said(samples.ActivityHeld)).toBe(
      "NHS Dorset held “Focus group with carers” (focus-group).",
    );
  });

  it("never repeats what people wrote", () => {
    expect(isRecord(samples.FeedbackReceived.data)).toBe(true);
    expect(said(samples.FeedbackReceived)).toBe(
      "A response (carer) to “activity:urgent-care-survey” came by survey.",
    );
  });
});

describe("a sentence", () => {
  it("joins words with commas and a last and", () => {
    expect(joined([])).toBe("");
    expect(joined(["carers"])).toBe("carers");
    expect(joined(["carers", "staff"])).toBe("carers and staff");
  });

  it("groups digits and picks the noun", () => {
    expect(counted(0, "theme")).toBe("0 themes");
    expect(counted(1_234_567, "person", "people")).toBe("1,234,567 people");
  });

  it("quotes on one line, without the last full stop", () => {
    expect(quoted(" Too far.\nToo dear. ")).toBe("“Too far. Too dear”");
  });
});
