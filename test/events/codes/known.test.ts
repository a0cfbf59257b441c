import { describe, expect, it } from "vitest";
import { answerSchemes } from "../../../src/events/codes/answer-schemes.js";
import { audiences } from "../../../src/events/codes/audiences.js";
import { barriers } from "../../../src/events/codes/barriers.js";
import { channels } from "../../../src/events/codes/channels.js";
import {
  equalityDutyCharacteristics,
  protectedCharacteristics,
} from "../../../src/events/codes/characteristics.js";
import { claimMeasures } from "../../../src/events/codes/claim-measures.js";
import type { CodeList } from "../../../src/events/codes/code-list.js";
import { contents } from "../../../src/events/codes/contents.js";
import { core20Plus5 } from "../../../src/events/codes/core20plus5.js";
import { finerBodyKinds } from "../../../src/events/codes/finer-body-kinds.js";
import { formats } from "../../../src/events/codes/formats.js";
import { inclusionHealthGroups } from "../../../src/events/codes/inclusion-health-groups.js";
import { isKnownCode, unknownCodesIn } from "../../../src/events/codes/known.js";
import { levels } from "../../../src/events/codes/levels.js";
import { namedGroups } from "../../../src/events/codes/named-groups.js";
import { needs } from "../../../src/events/codes/needs.js";
import { reasons } from "../../../src/events/codes/reasons.js";
import { reservedCodes } from "../../../src/events/codes/reserved.js";
import { seldomHeardGroups } from "../../../src/events/codes/seldom-heard-groups.js";
import { stages } from "../../../src/events/codes/stages.js";
import { eventTypes } from "../../../src/events/event.js";
import { code } from "../../../src/events/shapes/values.js";
import { samples } from "../samples.js";

const lists: ReadonlyArray<CodeList> = [
  ...answerSchemes,
  audiences,
  barriers,
  channels,
  claimMeasures,
  contents,
  core20Plus5,
  equalityDutyCharacteristics,
  finerBodyKinds,
  formats,
  inclusionHealthGroups,
  levels,
  namedGroups,
  needs,
  protectedCharacteristics,
  reasons,
  reservedCodes,
  seldomHeardGroups,
  stages,
];

describe("a list of codes", () => {
  it.each(lists)("$scheme says its version and source, and has each code once", (list) => {
    expect(list.version).toMatch(/^\d+$/);
    expect(list.source).not.toBe("");
    const codes = list.codes.map((item) => item.code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((item) => !code("any").is(item))).toStrictEqual([]);
    expect(list.codes.filter(({ title }) => title === "")).toStrictEqual([]);
  });

  it("is the only one of its name", () => {
    expect(new Set(lists.map(({ scheme }) => scheme)).size).toBe(lists.length);
  });
});

describe("the lists of the law", () => {
  it("hold nine characteristics, and eight for the equality duty", () => {
    expect(protectedCharacteristics.codes).toHaveLength(9);
    expect(equalityDutyCharacteristics.codes).toHaveLength(8);
    expect(equalityDutyCharacteristics.codes.map((item) => item.code)).not.toContain(
      "marriage-civil-partnership",
    );
  });

  it("have 18 ethnic categories, without I, O and Q", () => {
    const codes = answerSchemes[0]?.codes.map((item) => item.code) ?? [];
    expect(codes).toHaveLength(18);
    expect(codes.filter((item) => /[IOQ]/.test(item))).toStrictEqual([]);
  });
});

describe("a channel", () => {
  it("lets people answer, except four", () => {
    expect(channels.codes.filter(({ twoWay }) => !twoWay).map((item) => item.code)).toStrictEqual([
      "website",
      "newsletter",
      "e-bulletin",
      "press",
    ]);
  });

  it("says what its figures count", () => {
    const of = (name: string) => channels.codes.find((item) => item.code === name)?.counts;
    expect(of("social-media")).toStrictEqual(["followers", "responses"]);
    expect(of("petition")).toStrictEqual(["signatures"]);
    expect(channels.codes.filter(({ counts }) => counts.length === 0)).toStrictEqual([]);
  });
});

describe("a known code", () => {
  it("may stand in any of the lists of groups", () => {
    for (const group of ["carers", "homelessness", "core20", "dementia", "lay-members"])
      expect(isKnownCode("group", group)).toBe(true);
    expect(isKnownCode("group", "left-handed")).toBe(false);
  });

  it("is a channel, or staff, for a network; and an event type for a measure", () => {
    expect(isKnownCode("network-kind", "staff")).toBe(true);
    expect(isKnownCode("channel", "staff")).toBe(false);
    expect(isKnownCode("event-type", "ActivityHeld")).toBe(true);
    expect(isKnownCode("event-type", "ActivityHold")).toBe(false);
  });

  it("is any code of a list without data", () => {
    expect(isKnownCode("area", "E06000059")).toBe(true);
  });
});

describe("the unknown codes of an event", () => {
  it("are none in the samples", () => {
    expect(eventTypes.flatMap((type) => unknownCodesIn(type, samples[type].data))).toStrictEqual(
      [],
    );
  });

  it("are named with their lists, wherever they stand", () => {
    const measure = { where: { type: "ActivityHold", method: "hologram" } };
    expect(
      unknownCodesIn("ActivityPlanned", {
        audiences: ["carers", "left-handed"],
        methods: [{ method: "survey" }, { method: "telepathy" }],
        targets: [measure],
      }),
    ).toStrictEqual([
      { list: "group", code: "left-handed" },
      { list: "channel", code: "telepathy" },
      { list: "event-type", code: "ActivityHold" },
      { list: "channel", code: "hologram" },
    ]);
    expect(unknownCodesIn("ConsultationClosed", {})).toStrictEqual([]);
  });
});
