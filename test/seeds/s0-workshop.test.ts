import { describe, expect, it } from "vitest";
import type { GivenDataOf } from "engagement-ledger";
import { happened } from "../projections/recorded.js";
import { quotes } from "./quoted.js";
import { networksOn, reportsOn } from "./reports.js";
import { linkTo, registered, toldOf } from "./told.js";

/*
 * #EngagingDorset: the survey and the workshop of many bodies. The page has no date, and does not say who came:
 * the days and the attendance here are invented.
 */

const words = {
  survey: "what is working well and what could be better",
  aim: "to provoke thought and conversation around the results of the survey",
  group: "They represent the public and bring a wealth of lived experience",
  peers: "peer support from other CCGs across the country",
};
const ccg = "body:dorset-ccg";
const project = "matter:public-engagement-project";
const { opened, held } = toldOf(ccg);
const matters = [linkTo(project, "planning", { stage: "design" })];
const today = "2019-12-01";

const bodies = [
  registered(ccg, "Dorset CCG", "ccg", "2013-04-01"),
  registered("body:nhs-england", "NHS England", "nhs-england", "2013-04-01"),
  registered("body:council", "A council", "local-authority", "2013-04-01"),
  registered("body:poole-hospital", "Poole Hospital", "foundation-trust", "2013-04-01"),
  registered("body:bournemouth-hospital", "Bournemouth Hospital", "foundation-trust", "2013-04-01"),
  registered("body:dorchester-hospital", "Dorchester Hospital", "foundation-trust", "2013-04-01"),
  registered("body:dorset-healthcare", "Dorset Healthcare", "foundation-trust", "2013-04-01"),
  registered("body:ambulance", "South West Ambulance Service", "foundation-trust", "2013-04-01"),
  registered("body:public-health", "Public Health", "other", "2013-04-01", {
    finerKind: "public-health",
  }),
  registered("body:voluntary-sector", "The voluntary sector", "vcse", "2013-04-01"),
  registered("body:healthwatch", "Healthwatch Dorset", "healthwatch", "2013-04-01"),
  registered("body:engagement-group", "Dorset’s Public Engagement Group", "other", "2013-04-01", {
    finerKind: "public-representatives-group",
  }),
  registered("body:another-ccg", "Another CCG", "ccg", "2013-04-01"),
  registered("body:third-ccg", "A third CCG", "ccg", "2013-04-01"),
];
const start = [...bodies, opened(project, "2019-01-07", { title: "Public Engagement Project" })];
const survey = (on: string) =>
  held("survey", on, {
    title: "Survey of people working across the sectors",
    method: "survey",
    purpose: "insight",
    audiences: ["staff-of-partners"],
    matters,
  });
const present: NonNullable<GivenDataOf<"ActivityHeld">["attendedBy"]> = [
  { body: "body:council", people: 4 },
  ...(["poole", "bournemouth", "dorchester"] as const).map((town) => ({
    body: `body:${town}-hospital` as const,
    people: 1,
  })),
  { body: "body:dorset-healthcare", people: 2 },
  { body: "body:ambulance" },
  { body: "body:public-health", people: 2 },
  { body: "body:voluntary-sector", people: 3 },
  { body: "body:healthwatch", people: 1 },
  { body: "body:engagement-group", people: 5 },
  { body: "body:another-ccg", people: 1 },
  { body: "body:third-ccg", people: 1 },
];
const workshop = (given: Partial<GivenDataOf<"ActivityHeld">> = {}) =>
  held("workshop", "2019-01-30", {
    title: "Discovery Workshop",
    method: "discovery-workshop",
    purpose: "insight",
    partners: ["body:nhs-england"],
    attendedBy: present,
    attendance: { people: 30 },
    audiences: ["staff-of-partners", "representatives"],
    matters,
    ...given,
  });
const planned = happened("ActivityPlanned", "activity:workshop", "2019-01-21", {
  by: ccg,
  purpose: "insight",
  matters,
  methods: [{ method: "discovery-workshop", because: words.aim }],
  learningFrom: ["activity:survey"],
});
const history = [...start, survey("2019-01-10"), planned, workshop()];

/** The bodies of a sector that took part in the workshop, by name, each with how many of its people came. */
async function cameOf(sector: string, given: Partial<GivenDataOf<"ActivityHeld">> = {}) {
  const { attendance } = await networksOn([...start, workshop(given)], today);
  return attendance.activities.flatMap(({ bodies: there }) =>
    there
      .filter((body) => body.sector === sector)
      .map(({ name, parts, people }) => [name, parts.join(" and "), people?.value]),
  );
}

describe("the workshop of #EngagingDorset", () => {
  quotes("000_4bf576affe5407bd.txt", words);

  it("S0-02: staff of the partners were surveyed before the workshop", async () => {
    const { matter } = await reportsOn(history, today);
    expect(matter.done.map(({ title, when }) => [title, when])).toStrictEqual([
      ["Survey of people working across the sectors", "2019-01-10"],
      ["Discovery Workshop", "2019-01-30"],
    ]);
    const { channels, contact } = await networksOn(history, today);
    expect(channels.activities.map(({ channels: of }) => of[0]?.channel)).toStrictEqual([
      "survey",
      "discovery-workshop",
    ]);
    expect(contact.groups.map(({ group, times }) => [group, times.value])).toStrictEqual([
      ["staff-of-partners", 2],
      ["representatives", 1],
    ]);
    const late = await reportsOn([...start, workshop(), survey("2019-02-01")], today);
    expect(late.matter.done.map(({ title }) => title)[0]).toBe("Discovery Workshop");
  });

  it("S0-03: the workshop brings the bodies together, and uses what the survey said", async () => {
    const { matter } = await reportsOn(history, today);
    expect(matter.planned).toMatchObject([
      {
        activity: "activity:workshop",
        beforeStart: "in-time",
        methods: [{ method: "discovery-workshop", because: words.aim }],
        learningFrom: ["activity:survey"],
      },
    ]);
    const { attendance } = await networksOn(history, today);
    const [asked, met] = attendance.activities;
    expect([asked?.bodies.length, met?.bodies.length]).toStrictEqual([1, 14]);
    expect(attendance.sectors.map(({ sector }) => sector)).toStrictEqual([
      "council",
      "healthwatch",
      "nhs",
      "public-health",
      "public-representatives",
      "voluntary",
    ]);
    expect([attendance.joint, attendance.withOthers]).toMatchObject([
      { numerator: 1, denominator: 2 },
      { numerator: 1, denominator: 2 },
    ]);
  });

  it("S0-06: the local authorities were there, or were not", async () => {
    expect(await cameOf("council")).toStrictEqual([["A council", "attended", 4]]);
    expect(await cameOf("council", { attendedBy: present.slice(1) })).toStrictEqual([]);
  });

  it("S0-07: the NHS bodies were there, each by its name", async () => {
    expect((await cameOf("nhs")).slice(0, 7)).toStrictEqual([
      ["Dorset CCG", "held", undefined],
      ["NHS England", "partner", undefined],
      ["Poole Hospital", "attended", 1],
      ["Bournemouth Hospital", "attended", 1],
      ["Dorchester Hospital", "attended", 1],
      ["Dorset Healthcare", "attended", 2],
      // That nobody counted its people is not that nobody came.
      ["South West Ambulance Service", "attended", undefined],
    ]);
  });

  it("S0-08: public health was there, as a part of public life of its own", async () => {
    expect(await cameOf("public-health")).toStrictEqual([["Public Health", "attended", 2]]);
  });

  it("S0-09: the voluntary sector and Healthwatch were there", async () => {
    expect(await cameOf("voluntary")).toStrictEqual([["The voluntary sector", "attended", 3]]);
    expect(await cameOf("healthwatch")).toStrictEqual([["Healthwatch Dorset", "attended", 1]]);
  });

  it("S0-10: some of the Public Engagement Group were there, and are counted as its people", async () => {
    expect(await cameOf("public-representatives")).toStrictEqual([
      ["Dorset’s Public Engagement Group", "attended", 5],
    ]);
    const { attendance } = await networksOn([...start, workshop()], today);
    expect(attendance.activities.map(({ people }) => people?.value)).toStrictEqual([30]);
    const { bodies: register } = await networksOn(start, today);
    expect(register.find(({ body }) => body === "body:engagement-group")).toMatchObject({
      finerKind: "public-representatives-group",
      sector: "public-representatives",
    });
  });

  it("S0-11: other clinical commissioning groups gave peer support", async () => {
    expect((await cameOf("nhs")).slice(7)).toStrictEqual([
      ["Another CCG", "attended", 1],
      ["A third CCG", "attended", 1],
    ]);
    expect((await cameOf("nhs", { attendedBy: present.slice(0, -2) })).slice(7)).toStrictEqual([]);
  });
});
