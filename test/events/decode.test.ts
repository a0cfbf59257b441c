import { isLeft, isRight } from "fp-ts/lib/Either.js";
import { describe, expect, it } from "vitest";
import { decodeNewEvent } from "../../src/events/decode.js";
import { samples } from "./samples.js";

const opened = samples.ConsultationOpened;
const problemsOf = (event: unknown) => {
  const outcome = decodeNewEvent(event);
  return isLeft(outcome) ? outcome.left.problems : [];
};
const pathsOf = (event: unknown) => problemsOf(event).map(({ at }) => at);

describe("decoding an event", () => {
  it("fills in the lists that were left out, and the current version", () => {
    const outcome = decodeNewEvent(samples.MatterWithdrawn);
    expect(outcome).toStrictEqual({
      _tag: "Right",
      right: { ...samples.MatterWithdrawn, version: 1 },
    });
    const least = decodeNewEvent({
      ...samples.FeedbackThemed,
      data: { by: "tool", reviewed: false },
    });
    expect(isRight(least) && least.right.data).toStrictEqual({
      by: "tool",
      reviewed: false,
      themes: [],
    });
  });

  it("keeps the ids that a caller gives", () => {
    const ids = {
      id: "0190163d-8694-739b-aea5-966c26f8ad91",
      correlationId: "0190163d-8694-739b-aea5-966c26f8ad92",
      causationId: "0190163d-8694-739b-aea5-966c26f8ad93",
    };
    const outcome = decodeNewEvent({ ...samples.MatterWithdrawn, ...ids, version: 1 });
    expect(isRight(outcome) && outcome.right).toStrictEqual({
      ...samples.MatterWithdrawn,
      ...ids,
      version: 1,
    });
  });

  it("answers of people's own words only that they are there, and how long", () => {
    const outcome = decodeNewEvent(samples.FeedbackReceived);
    expect(JSON.stringify(outcome)).not.toContain("seven");
    expect(isRight(outcome) && outcome.right.data).toMatchObject({
      text: { state: "sealed", length: 52 },
    });
  });

  it("never repeats what was given in a refusal", () => {
    const text = "I am Jo and I live nearby";
    const outcome = decodeNewEvent({
      ...samples.FeedbackReceived,
      data: { ...samples.FeedbackReceived.data, channel: text, area: text },
    });
    expect(isLeft(outcome)).toBe(true);
    expect(JSON.stringify(outcome)).not.toContain("Jo");
  });
});

describe("what is not an event", () => {
  it.each([undefined, null, 1, "ConsultationOpened", [opened], new Map(), new Date(0)])(
    "is refused as a whole: %s",
    (value) => {
      expect(decodeNewEvent(value)).toStrictEqual({
        _tag: "Left",
        left: {
          _tag: "NotAnEvent",
          at: "",
          problems: [{ at: "", accepted: "a record of fields" }],
        },
      });
    },
  );

  it("has a type that is misspelt: the nearest is named", () => {
    expect(problemsOf({ ...opened, type: "ConsultationOpend" })).toStrictEqual([
      { at: "type", accepted: `a type of the catalogue; the nearest is "ConsultationOpened"` },
    ]);
    expect(problemsOf({ ...opened, type: "constructor" })[0]?.at).toBe("type");
    expect(problemsOf({ ...opened, type: "x".repeat(10_000) })[0]?.accepted).toBe(
      `a type of the catalogue, such as "ConsultationOpened"`,
    );
  });

  it("is about another kind of thing", () => {
    expect(problemsOf({ ...opened, entity: "matter:urgent-care" })).toStrictEqual([
      {
        at: "entity",
        accepted: `the activity that ConsultationOpened is about: "activity:" and an id of a-z, 0-9 and . _ -`,
      },
    ]);
    expect(pathsOf({ ...samples.EventVoided, entity: "ledger:other" })).toStrictEqual(["entity"]);
    expect(pathsOf({ ...samples.FeedbackWithdrawn, entity: "feedback:jo" })).toStrictEqual([
      "entity",
    ]);
  });

  it.each([
    ["occurredAt", "2026-02-30"],
    ["occurredAt", "2026-02-03T09:00:00Z"],
    ["occurredAt", "yesterday"],
    ["id", "0190163D-8694-739B-AEA5-966C26F8AD91"],
    ["correlationId", "work-1"],
    ["causationId", "00000000-0000-0000-0000-000000000000"],
    ["recordedAt", "2026-02-03T09:00:00.000Z"],
    ["position", 4],
    ["version", 2],
    ["version", 0],
    ["version", "1"],
    ["data", undefined],
    ["actor", undefined],
  ])("has a %s of %s", (name, value) => {
    expect(pathsOf({ ...opened, [name]: value })).toStrictEqual([name]);
  });

  it("is recorded by somebody with a name or an address for an id", () => {
    expect(pathsOf({ ...opened, actor: { id: "jo@example.org" } })).toStrictEqual(["actor.id"]);
    expect(pathsOf({ ...opened, actor: { id: "9434765919" } })).toStrictEqual(["actor.id"]);
    expect(pathsOf({ ...opened, actor: { id: "o-1", name: "Jo" } })).toStrictEqual(["actor.name"]);
  });

  it("has everything that is wrong with it named at once, at most 50 of each part", () => {
    const matters = [{ matter: "matter:x", limb: "planing" }, { limb: "proposal" }];
    const event = { ...opened, occurredAt: "soon", data: { ...opened.data, matters, colour: 1 } };
    expect(pathsOf(event)).toStrictEqual([
      "occurredAt",
      "data.matters[0].limb",
      "data.matters[1].matter",
      "data.colour",
    ]);
    const wrong = Array.from({ length: 900 }, () => ({ matter: 1, limb: 1 }));
    expect(pathsOf({ ...opened, data: { ...opened.data, matters: wrong } })).toHaveLength(50);
  });

  it("carries a field that only looks inherited", () => {
    const text = JSON.stringify(samples.MatterWithdrawn).replace("{", '{"__proto__":{},');
    expect(pathsOf(JSON.parse(text))).toStrictEqual(["__proto__"]);
    expect(pathsOf(Object.create(samples.MatterWithdrawn))).toStrictEqual([""]);
  });
});
