import { describe, expect, it } from "vitest";
import type { NewEvent } from "engagement-ledger";
import { protectedCharacteristics } from "engagement-ledger";
import { happened } from "../projections/recorded.js";
import { quotes } from "./quoted.js";
import { linesOf, networksOn, promisesOn, reachOn, reportsOn } from "./reports.js";
import { promise } from "./promise.js";
import { linkTo, registered, toldOf } from "./told.js";

/* Haringey and Islington groups, "Community engagement training": groups and places. The days are invented. */

const words = {
  nine: "we speak across the 9 protected characteristics and social inclusion groups",
  creative: "seeking advice and support from those that know those groups best",
  flexible: "we go to where people are, meet them in their environment, on their terms",
  again: "we engage and we re-engage",
  hard: "we listen, involve and engage individuals and groups that find it hard to have their say",
  selfCare: "Empower patients: we support people to look after their own health",
  places: "New River Green Estate, Bemerton Estate & Kings Cross area (Peabody)",
  interest: "A personal interest or common interests",
  voice: "An opportunity to voice opinions",
};
const group = "body:islington-ccg";
const society = "body:elfrida-society";
const { opened, held, tallied } = toldOf(group);
const today = "2018-12-03";
const start: ReadonlyArray<NewEvent> = [
  registered(group, "Islington Clinical Commissioning Group", "ccg", "2013-04-01"),
  registered(society, "Elfrida Society", "vcse", "2013-04-01"),
];
type Given = Parameters<typeof held>[2];
const asked = (on: string, given: Given = {}) => held("conversations", on, given);
const answers = (...given: ReadonlyArray<readonly [scheme: string, code: string]>) =>
  asked("2018-03-05", {
    attendance: { people: 40 },
    tallies: given.map(([scheme, code]) => ({ scheme, code, people: 20, answered: 40 })),
  });

describe("Haringey and Islington groups, groups and places", () => {
  quotes("003_a16239975d4de1da.txt", words);

  it("S3-02: each of the nine characteristics and of the inclusion groups was heard, or is named", async () => {
    const lists = async (...steps: ReadonlyArray<NewEvent>) =>
      (await reachOn([...start, ...steps], today)).lists;
    const [nine, inclusion] = await lists(
      answers(["nhs-sex", "2"], ["nhs-disability", "04"], ["dcb2094", "1"]),
      held("refugees", "2018-04-09", {
        audiences: ["migrants-refugees"],
        attendance: { people: 12 },
      }),
    );
    expect(nine?.list).toBe(protectedCharacteristics.scheme);
    expect(nine?.heard).toMatchObject({ numerator: 3, denominator: 9 });
    expect(nine?.gaps).toStrictEqual([
      "age",
      "gender-reassignment",
      "marriage-civil-partnership",
      "pregnancy-maternity",
      "race",
      "religion-belief",
    ]);
    expect(inclusion?.heard).toMatchObject({ numerator: 1, denominator: 8 });
    expect(inclusion?.gaps).not.toContain("migrants-refugees");
    const [none] = await lists();
    expect(none?.heard).toMatchObject({ numerator: 0, denominator: 9 });
  });

  it("S3-03: different groups have different techniques, and who knows them advised before the start", async () => {
    const project = "matter:easy-words";
    const advice = held("advice", "2018-02-05", {
      method: "meeting",
      partners: [society],
      audiences: [],
    });
    const plan = happened("ActivityPlanned", "activity:pictures", "2018-02-12", {
      by: group,
      purpose: "insight",
      matters: [linkTo(project, "planning")],
      methods: [{ method: "focus-group", because: "The Elfrida Society advised pictures." }],
    });
    const pictures = held("pictures", "2018-03-05", {
      audiences: ["learning-disability"],
      matters: [linkTo(project, "planning")],
    });
    const stall = held("stall", "2018-03-12", {
      method: "information-stall",
      audiences: ["older-people"],
    });
    const steps = [...start, opened(project, "2018-01-08", {}), advice, plan, pictures, stall];
    const { contact, attendance } = await networksOn(steps, today);
    expect(contact.groups.map((one) => [one.group, one.methods])).toStrictEqual([
      ["learning-disability", ["focus-group"]],
      ["older-people", ["information-stall"]],
    ]);
    const advised = attendance.activities.filter(({ bodies }) =>
      bodies.some(({ body, parts }) => body === society && parts.includes("partner")),
    );
    expect(advised.map(({ activity, days }) => [activity, days])).toStrictEqual([
      ["activity:advice", ["2018-02-05"]],
    ]);
    const planned = async (all: ReadonlyArray<NewEvent>) =>
      (await reportsOn(all, today)).matter.planned.map((one) => [
        one.beforeStart,
        one.methods.map(({ because }) => because),
      ]);
    const because = ["The Elfrida Society advised pictures."];
    expect(await planned(steps)).toStrictEqual([["in-time", because]]);
    const late = { ...plan, occurredAt: "2018-03-06" };
    expect(await planned([...steps.filter((step) => step !== plan), late])).toStrictEqual([
      ["too-late", because],
    ]);
  });

  it("S3-04: a share of what is held is where people are, and not on the group's own ground", async () => {
    const at = (...venues: ReadonlyArray<"theirs" | "ours">) =>
      venues.map((venue, month) => asked(`2018-0${month + 3}-05`, { place: { venue } }));
    const share = async (...steps: ReadonlyArray<NewEvent>) => {
      const { theirs, notSaid } = (await networksOn([...start, ...steps], today)).places;
      return [theirs.numerator, theirs.denominator, theirs.value, notSaid.value];
    };
    expect(await share(...at("theirs", "theirs", "ours", "theirs"))).toStrictEqual([3, 4, 0.75, 0]);
    expect(await share(...at("ours"), asked("2018-06-05"))).toStrictEqual([0, 1, 0, 1]);
  });

  it("S3-07: a group is engaged again, after so many days, or not again", async () => {
    const carers = (...days: ReadonlyArray<string>) =>
      days.map((day) => asked(day, { audiences: ["carers"] }));
    const contact = async (...steps: ReadonlyArray<NewEvent>) =>
      (await networksOn([...start, ...steps], today)).contact;
    const again = await contact(...carers("2018-01-15", "2018-04-16", "2018-11-05"));
    expect(again.again).toMatchObject({ numerator: 1, denominator: 1 });
    expect(again.groups).toMatchObject([{ gaps: [91, 203], longest: 203, sinceLast: 28 }]);
    const once = await contact(...carers("2018-01-15"));
    expect(once.again).toMatchObject({ numerator: 0, denominator: 1 });
    expect(once.groups).toMatchObject([{ gaps: [], sinceLast: 322 }]);
  });

  it("S3-11: groups that find it hard to have their say are planned for, reached and heard, or are gaps", async () => {
    const hard = ["non-english-speakers", "learning-disability", "mental-health"];
    const plans = hard.map((audience) =>
      happened("ActivityPlanned", `activity:${audience}`, "2018-02-05", {
        by: group,
        purpose: "insight",
        requiredGroups: [audience],
        audiences: [audience],
      }),
    );
    const heard = held("non-english-speakers", "2018-03-05", {
      audiences: ["non-english-speakers"],
      attendance: { people: 14 },
    });
    const nobody = held("learning-disability", "2018-03-12", {
      audiences: ["learning-disability"],
    });
    const { coverage } = await reachOn([...start, ...plans, heard, nobody], today);
    const { planned, delivered, heard: reached } = coverage;
    expect(
      [planned, delivered, reached].map(({ numerator, denominator }) => [numerator, denominator]),
    ).toStrictEqual([
      [3, 3],
      [2, 3],
      [1, 3],
    ]);
    expect(coverage.gaps).toStrictEqual(["learning-disability", "mental-health"]);
  });

  it("S3-12: support for people to look after their own health is a tag on what was done", async () => {
    const id = "0190163d-8694-739b-aea5-000000000312";
    const tag = happened("EvidenceTagged", group, "2018-06-04", {
      scheme: "key-areas-of-focus",
      code: "3-empower-patients",
      because: "It was on self-care.",
      events: [id],
    });
    const focus = promise("focus-3", "2018-01-08", {
      by: group,
      words: words.selfCare,
      basis: "tag-only",
    });
    const steps = [...start, focus, { ...asked("2018-03-05"), id }, tag];
    expect((await linesOf(steps)).at(-1)).toBe(
      "2018-06-04 1 event on record bears on 3-empower-patients of key-areas-of-focus.",
    );
    expect(await promisesOn(steps, today)).toMatchObject([
      { basis: "tag-only", words: words.selfCare, outcome: "not-decidable" },
    ]);
  });

  it("S3-16: each wellbeing project is held in its place, on the ground of the people there", async () => {
    const estates = ["New River Green Estate", "Bemerton Estate", "Kings Cross area (Peabody)"];
    const projects = estates.map((name, at) =>
      held(`wellbeing-${at}`, `2018-0${at + 3}-05`, {
        title: `Wellbeing project ${at}`,
        audiences: ["housing-estates"],
        place: { name, venue: "theirs" },
      }),
    );
    const { places } = await networksOn([...start, ...projects], today);
    expect(
      places.named.map(({ name, venue, activities }) => [name, venue, activities[0]?.title]),
    ).toStrictEqual(estates.map((name, at) => [name, "theirs", `Wellbeing project ${at}`]));
    const { lists } = await reachOn([...start, ...projects], today);
    const estate = lists
      .flatMap(({ groups }) => groups)
      .find(({ code }) => code === "housing-estates");
    expect([estate?.delivered, estate?.heard]).toStrictEqual([true, false]);
  });

  it("S3-25: why people take part is counted where they say so, and unknown where they do not", async () => {
    const why = ["interest", "to-change-things", "voluntary-sector", "to-voice-opinions"] as const;
    const response = (at: number, code?: (typeof why)[number]) =>
      happened(
        "FeedbackReceived",
        `feedback:00000000-0000-4000-8000-00000000000${at}`,
        "2018-03-06",
        {
          activity: "activity:conversations",
          channel: "survey",
          respondent: { kind: "individual" },
          characteristics: code === undefined ? [] : [{ scheme: "why-people-take-part", code }],
        },
      );
    const said = ["interest", "to-voice-opinions", "to-voice-opinions"] as const;
    const steps = [
      ...start,
      asked("2018-03-05"),
      ...said.map((code, at) => response(at, code)),
      response(3),
    ];
    const { groups, schemes } = await reachOn(steps, today);
    expect(groups.map(({ scheme, code, count }) => [scheme, code, count.value])).toStrictEqual([
      ["why-people-take-part", "interest", 1],
      ["why-people-take-part", "to-voice-opinions", 2],
    ]);
    expect(schemes).toMatchObject([{ scheme: "why-people-take-part" }]);
    const unsaid = [...start, asked("2018-03-05"), tallied("conversations", "2018-03-06")];
    expect((await reachOn(unsaid, today)).groups).toStrictEqual([]);
  });
});
