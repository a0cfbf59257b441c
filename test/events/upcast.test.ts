import { describe, expect, it } from "vitest";
import { defineEvent } from "../../src/events/definition.js";
import { fields } from "../../src/events/shapes/fields.js";
import type { Json } from "../../src/events/shapes/json.js";
import { count, text } from "../../src/events/shapes/values.js";
import { upcast } from "../../src/events/upcast.js";

const reworded = (data: Json): Json => ({ title: JSON.stringify(data) });
const counted = (data: Json): Json => ({ ...(typeof data === "object" ? data : {}), people: 0 });

const ForumHeld = defineEvent({
  type: "ForumHeld",
  about: "activity",
  version: 3,
  means: "a forum was held",
  data: fields({ title: text(), people: count }),
  upcasts: [reworded, counted],
  says: (data) => `A forum was held: ${data.title}.`,
});

describe("data of an older version", () => {
  it("becomes today's, one version after another", () => {
    const today = upcast(ForumHeld, 1, "Spring forum");
    expect(today).toStrictEqual({ title: '"Spring forum"', people: 0 });
    expect(ForumHeld.data.is(today)).toBe(true);
  });

  it("starts from the version it has", () => {
    expect(upcast(ForumHeld, 2, { title: "Forum" })).toStrictEqual({ title: "Forum", people: 0 });
    expect(upcast(ForumHeld, 3, { title: "Forum" })).toStrictEqual({ title: "Forum" });
  });

  it("is not changed in place", () => {
    const data = { title: "Forum" };
    upcast(ForumHeld, 2, data);
    expect(data).toStrictEqual({ title: "Forum" });
  });

  it.each([4, 0, -1, 1.5, Number.NaN])("has no way to today from version %s", (version) => {
    expect(upcast(ForumHeld, version, {})).toBeUndefined();
  });

  it("has no way to today where a step is missing", () => {
    expect(upcast({ version: 3, upcasts: [reworded] }, 1, {})).toBeUndefined();
    expect(upcast({ version: 2 }, 1, {})).toBeUndefined();
  });
});
