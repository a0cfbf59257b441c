import { describe, expect, it } from "vitest";
import type { GivenDataOf, NewEvent } from "engagement-ledger";
import { document, happened } from "../projections/recorded.js";
import { promise } from "./promise.js";
import { quotes } from "./quoted.js";
import { linesOf, loopOn, networksOn, promisesOn, reportsOn } from "./reports.js";
import { linkTo, registered, toldOf } from "./told.js";

/* Dudley Health and Wellbeing Board, the plan of 2014-15: aims and targets. What came of them is invented. */

const words = {
  empowering: "we will work in empowering ways, appreciating the potential of individuals",
  everyMember: "Engagement is the business of every board member",
  feedback: "receive feedback on how engagement activities have influenced the development of",
  awareness: "Increase awareness of the Board, its role, how to access it",
  engage: "Engage partners and the public in health and wellbeing priority setting and in delivery",
  coordinate: "Coordinate elements of engagement across partners in terms of strategic priorities",
  event: "Involve 150 people across all partners, including at least 50 lay people",
  social: "For the H&WB Board and its members to have a presence on social media",
  website: "Develop and maintain H&WB Board website",
  accessible: "Ensure accessibility of site.",
};
const board = "body:dudley-hwb";
const refresh = "matter:jsna-refresh";
const { opened, held, paper } = toldOf(board);
const today = "2015-06-01";
const hwb = registered(board, "Dudley Board", "health-and-wellbeing-board", "2013-04-01");
const council = registered("body:dudley-mbc", "Council", "local-authority", "2013-04-01");
const ccg = registered("body:dudley-ccg", "Dudley CCG", "ccg", "2013-04-01");
const watch = registered("body:healthwatch", "Healthwatch", "healthwatch", "2013-04-01");
const partners = [council, ccg, watch];
const start: ReadonlyArray<NewEvent> = [hwb, ...partners];
type Measure = NonNullable<GivenDataOf<"CommitmentMade">["measures"]>[number];

const target = (said: string, ...measures: ReadonlyArray<Measure>) =>
  promise("target", "2014-05-01", {
    by: board,
    words: said,
    basis: "target",
    measures: [...measures],
  });
const counted = async (steps: ReadonlyArray<NewEvent>, day = today) =>
  (await promisesOn(steps, day)).map(({ outcome, measures }) => [
    outcome,
    ...measures.map(({ figure }) => figure?.numerator),
  ]);

describe("Dudley Health and Wellbeing Board, aims and targets", () => {
  quotes("004_99b61fb236c0f964.txt", words);

  it("S4-01: working in empowering ways is a tag on what was done", async () => {
    const id = "0190163d-8694-739b-aea5-000000000401";
    const principle = promise("empowering-ways", "2014-05-01", {
      by: board,
      words: words.empowering,
      basis: "tag-only",
    });
    const tag = happened("EvidenceTagged", board, "2014-11-03", {
      scheme: "strategy-principles",
      code: "empowering-ways",
      events: [id],
    });
    const steps = [...start, principle, { ...held("training", "2014-10-06", {}), id }, tag];
    expect((await linesOf(steps)).at(-1)).toBe(
      "2014-11-03 1 event on record bears on empowering-ways of strategy-principles.",
    );
    expect(await promisesOn(steps, today)).toMatchObject([
      { basis: "tag-only", words: words.empowering, outcome: "not-decidable" },
    ]);
  });

  it("S4-02: every member of the board engaged people at least once, or is named as one that did not", async () => {
    const everyMember = promise("every-board-member", "2014-05-01", {
      by: board,
      words: words.everyMember,
      basis: "standing",
      measures: partners.map(({ entity }) => ({
        count: "events",
        where: { type: "ActivityHeld", body: entity },
        atLeast: 1,
        by: "2015-03-31",
      })),
    });
    const act = held("event", "2014-07-15", {
      partners: ["body:dudley-mbc"],
      attendedBy: [{ body: "body:dudley-ccg" }],
    });
    const own = { ...held("visits", "2014-09-15", {}), data: { ...act.data, by: watch.entity } };
    const of = async (...steps: ReadonlyArray<NewEvent>) =>
      (await promisesOn([...start, everyMember, ...steps], today)).map(({ outcome, measures }) => [
        outcome,
        measures.flatMap((one) => (one.outcome === "evidence-found" ? [] : one.measure.where.body)),
      ]);
    expect(await of(act, own)).toStrictEqual([["evidence-found", []]]);
    expect(await of(act)).toStrictEqual([["evidence-missing", ["body:healthwatch"]]]);
    const { attendance } = await networksOn([...start, act], today);
    expect(attendance.sectors.map(({ sector }) => sector)).not.toContain("healthwatch");
  });

  it("S4-06: people hear how what they said influenced the board, and their points are before it", async () => {
    const heard = happened("ThemeIdentified", "theme:transport", "2014-10-06", {
      title: "Transport",
      summary: "It is hard to get there.",
      activities: ["activity:jsna-engagement"],
      groups: ["carers"],
    });
    const steps = [
      ...start,
      opened(refresh, "2014-08-01", {}),
      held("jsna-engagement", "2014-10-06", {
        audiences: ["carers"],
        matters: [linkTo(refresh, "planning")],
      }),
      heard,
    ];
    const before = paper(refresh, "2014-12-01", { themes: ["theme:transport"] });
    const back = happened("FeedbackReturned", "activity:jsna-engagement", "2015-02-16", {
      channel: "meeting",
      message: "The board has your point on transport.",
      saysWhatChanged: true,
      saysWhyNot: true,
      themes: ["theme:transport"],
      groups: ["carers"],
    });
    const of = async (...more: ReadonlyArray<NewEvent>) => {
      const { themes, measures } = await loopOn([...steps, ...more], today);
      return [themes.map(({ state }) => state), measures.M2.value];
    };
    expect(await of()).toStrictEqual([["heard"], 0]);
    expect(await of(before)).toStrictEqual([["considered"], 0]);
    expect(await of(before, back)).toStrictEqual([["considered"], 1]);
  });

  it("S4-13: awareness of the board is raised by channels, each counted by itself", async () => {
    const by = (method: string, ...days: ReadonlyArray<string>) =>
      days.map((day) => held(`${method}-${day}`, day, { method, purpose: "information" }));
    const { channels } = await networksOn(
      [
        ...start,
        ...by("social-media", "2014-06-09", "2014-07-07", "2014-08-04"),
        ...by("newsletter", "2014-09-01"),
      ],
      today,
    );
    expect(
      channels.all.map(({ channel, activities, counts }) => [channel, activities.value, counts]),
    ).toStrictEqual([
      ["newsletter", 1, ["distribution"]],
      ["social-media", 3, ["followers", "responses"]],
    ]);
  });

  it("S4-14: partners and the public take part in setting priorities and in delivery, stage by stage", async () => {
    const at = (activity: string, on: string, stage: string) =>
      held(activity, on, {
        matters: [linkTo(refresh, "planning", { stage })],
        partners: ["body:dudley-ccg"],
        audiences: ["general-public"],
      });
    const steps = [
      ...start,
      opened(refresh, "2014-08-01", {}),
      at("priorities", "2014-10-06", "needs-assessment"),
      at("delivery", "2015-03-02", "delivery"),
    ];
    const { matter } = await reportsOn(steps, today);
    expect(matter.stages.flatMap(({ stages }) => stages)).toStrictEqual([
      "needs-assessment",
      "delivery",
    ]);
    expect(matter.done.map((one) => [one.title, one.with])).toStrictEqual([
      ["priorities", [ccg.entity]],
      ["delivery", [ccg.entity]],
    ]);
  });

  it("S4-15: some activities are held by several partners together, and some by one alone", async () => {
    const joint = held("joint", "2014-09-01", { partners: ["body:dudley-ccg"] });
    const alone = held("alone", "2014-09-08", { attendedBy: [{ body: "body:healthwatch" }] });
    const { attendance } = await networksOn([...start, joint, alone], today);
    expect(attendance.joint).toMatchObject({ numerator: 1, denominator: 2 });
    expect(
      attendance.activities.map(({ title, joint: together }) => [title, together]),
    ).toStrictEqual([
      ["joint", true],
      ["alone", false],
    ]);
  });

  it("S4-17: the event of July 2014 involves 150 people, 50 of them lay, from all partners", async () => {
    const where = { type: "ActivityHeld", method: "accountability-event" };
    const within = { from: "2014-07-01", by: "2014-07-31" };
    const july = target(
      words.event,
      { count: "events", where, atLeast: 1, ...within },
      { count: "people", where, atLeast: 150, ...within },
      { count: "lay-people", where, atLeast: 50, ...within },
    );
    const event = (on: string, people: number, lay: number) =>
      held("accountability-event", on, {
        method: "accountability-event",
        attendance: { people, lay },
        attendedBy: partners.map(({ entity }) => ({ body: entity, people: 30 })),
      });
    const of = (...given: Parameters<typeof event>) => counted([...start, july, event(...given)]);
    expect(await of("2014-07-15", 150, 50)).toStrictEqual([["evidence-found", 1, 150, 50]]);
    expect(await of("2014-07-15", 149, 50)).toStrictEqual([["evidence-missing", 1, 149, 50]]);
    expect(await of("2014-07-15", 150, 49)).toStrictEqual([["evidence-missing", 1, 150, 49]]);
    expect(await of("2014-08-01", 150, 50)).toStrictEqual([["evidence-missing", 0, 0, 0]]);
    const { attendance } = await networksOn([...start, event("2014-07-15", 150, 50)], today);
    expect(
      attendance.activities.map(({ bodies }) =>
        bodies.filter(({ people }) => people?.value === 30).map(({ name }) => name),
      ),
    ).toStrictEqual([["Council", "Dudley CCG", "Healthwatch"]]);
  });

  it("S4-18: social media begin in June 2014, and each member of the board has a presence, or not yet", async () => {
    const june = target(
      words.social,
      {
        count: "events",
        where: { type: "ActivityHeld", method: "social-media" },
        atLeast: 1,
        from: "2014-06-01",
        by: "2014-06-30",
      },
      {
        count: "bodies",
        where: { type: "NetworkRegistered", kind: "social-media" },
        atLeast: partners.length,
        from: "2013-04-01",
        by: "2015-03-31",
      },
    );
    const accounts = partners.map(({ entity, data }, at) =>
      happened("NetworkRegistered", `network:twitter-${at}`, "2014-06-01", {
        name: `${data.name} on Twitter`,
        keptBy: entity,
        kind: "social-media",
        serves: ["younger-adults"],
      }),
    );
    const post = (on: string) => held("hashtag", on, { method: "social-media" });
    const of = (on: string, present = accounts) => counted([...start, june, ...present, post(on)]);
    expect(await of("2014-06-09")).toStrictEqual([["evidence-found", 1, 3]]);
    expect(await of("2014-06-09", accounts.slice(1))).toStrictEqual([["evidence-missing", 1, 2]]);
    expect(await of("2014-07-01")).toStrictEqual([["evidence-missing", 0, 3]]);
    const posts = [post("2014-06-09"), post("2014-06-16")];
    const { attendance } = await networksOn([...start, ...posts], today);
    expect(attendance.activities.map(({ days }) => days[0])).toStrictEqual(["2014-06-09"]);
  });

  it("S4-19: the website is there in October 2014, and its accessibility is shown by a document", async () => {
    const october = target(words.website, {
      count: "events",
      where: { type: "ActivityHeld", method: "website" },
      atLeast: 1,
      from: "2014-10-01",
      by: "2014-10-31",
    });
    const launch = (on: string) =>
      held("website", on, { method: "website", purpose: "information", twoWay: false });
    expect(await counted([...start, october, launch("2014-10-20")])).toStrictEqual([
      ["evidence-found", 1],
    ]);
    expect(await counted([...start, october, launch("2014-11-01")])).toStrictEqual([
      ["evidence-missing", 0],
    ]);
    const accessible = promise("accessible", "2014-05-01", {
      by: board,
      words: words.accessible,
      basis: "target",
    });
    const shown = happened("CommitmentEvidenced", "commitment:accessible", "2014-10-27", {
      document: document("Check of the site's accessibility"),
    });
    const outcomes = async (...steps: ReadonlyArray<NewEvent>) =>
      (await promisesOn([...start, accessible, ...steps], today)).map(({ outcome, detail }) => [
        outcome,
        detail,
      ]);
    expect(await outcomes()).toStrictEqual([["not-decidable", undefined]]);
    expect(await outcomes(shown)).toStrictEqual([["evidence-found", "shown-otherwise"]]);
  });
});
