import { describe, expect, it } from "vitest";
import { document, happened, matter } from "../recorded.js";
import { held, networksOf } from "./told.js";

const link = { matter: "matter:m", limb: "planning" } as const;
const opened = (activity: string, on: string, channels: ReadonlyArray<string>) =>
  happened("ConsultationOpened", `activity:${activity}`, on, {
    by: "body:council",
    title: activity,
    purpose: "consultation",
    matters: [link],
    channels: [...channels],
  });

describe("the channels used", () => {
  it("are those by which something was held, opened, answered and told", async () => {
    const { channels } = await networksOf([
      matter("m", "body:council"),
      held("posts", "2014-06-01", { method: "social-media", mode: "informed", twoWay: false }),
      opened("survey", "2014-06-02", ["survey", "email"]),
      happened("ResponsesTallied", "activity:survey", "2014-06-20", {
        channel: "letter",
        responses: 3,
        breakdown: false,
        source: document("The log"),
      }),
      happened("FeedbackReturned", "activity:survey", "2014-07-20", {
        channel: "newsletter",
        message: "We did",
        everyone: true,
        saysWhatChanged: true,
        saysWhyNot: false,
      }),
    ]);
    expect(
      channels.all.map(({ channel, twoWay, digital, activities }) => [
        channel,
        twoWay,
        digital,
        activities.value,
      ]),
    ).toStrictEqual([
      ["email", true, "yes", 1],
      ["letter", true, "no", 1],
      ["newsletter", false, "either", 1],
      ["social-media", false, "yes", 1],
      ["survey", true, "either", 1],
    ]);
  });

  it("say what their figures count: followers are no one who took part", async () => {
    const report = await networksOf([
      held("posts", "2014-06-01", { method: "social-media", attendance: { contacts: 900 } }),
    ]);
    expect(report.channels.all[0]?.counts).toStrictEqual(["followers", "responses"]);
    expect(report.attendance.activities[0]?.people).toBeUndefined();
  });

  it("are none of a consultation that was withdrawn", async () => {
    const { channels } = await networksOf([
      matter("m", "body:council"),
      opened("survey", "2014-06-02", ["survey"]),
      happened("ActivityCancelled", "activity:survey", "2014-06-03", { reason: "Election" }),
    ]);
    expect(channels.all).toStrictEqual([]);
  });

  it("of one project are those of all the activities of its matter, as these say or as they were linked", async () => {
    const project = { matters: [link], commissionedFrom: "body:charity" } as const;
    const { channels } = await networksOf([
      matter("m", "body:council"),
      held("surveys", "2014-06-01", { method: "survey", ...project }),
      held("groups", "2014-06-02", { method: "focus-group", ...project }),
      held("groups", "2014-06-03", { method: "outreach", ...project }),
      held("linked", "2014-06-04", { method: "health-awareness-day" }),
      held("other", "2014-06-05", { method: "telephone" }),
      happened("InvolvementLinked", "matter:m", "2014-06-06", {
        activity: "activity:linked",
        limb: "planning",
        because: "It was about this",
      }),
    ]);
    expect(channels.projects).toMatchObject([
      {
        project: "matter:m",
        activities: ["activity:surveys", "activity:groups", "activity:linked"],
        channels: [
          { channel: "focus-group" },
          { channel: "health-awareness-day" },
          { channel: "outreach" },
          { channel: "survey" },
        ],
        commissionedFrom: [{ body: "body:charity" }],
      },
    ]);
  });
});

describe("the channels of a plan", () => {
  it("are those of the activities at which it was presented", async () => {
    const plan = happened("PlanPublished", "plan:strategy", "2014-05-01", {
      kind: "strategy",
      by: "body:council",
      period: { from: "2014-04-01", to: "2015-03-31" },
      document: document("The strategy"),
    });
    const { channels } = await networksOf([
      plan,
      held("launch", "2014-06-01", { method: "public-meeting", presents: "plan:strategy" }),
    ]);
    expect(channels.projects).toMatchObject([
      { title: "The strategy", channels: [{ channel: "public-meeting" }] },
    ]);
  });
});

describe("the channels of one body", () => {
  it("are those of its own activities, answered and told too", async () => {
    const told = (activity: "activity:ours" | "activity:theirs", channel: string) =>
      happened("FeedbackReturned", activity, "2014-07-20", {
        channel,
        message: "We did",
        everyone: true,
        saysWhatChanged: true,
        saysWhyNot: false,
      });
    const { channels } = await networksOf(
      [
        held("ours", "2014-06-01"),
        held("theirs", "2014-06-01", { by: "body:trust", method: "telephone" }),
        told("activity:ours", "email"),
        told("activity:theirs", "letter"),
      ],
      { scope: { body: "body:council" } },
    );
    expect(channels.all.map(({ channel }) => channel)).toStrictEqual(["email", "focus-group"]);
  });
});

describe("the matters with a channel that needs no internet", () => {
  it("are counted out of all, and the others named with the reason", async () => {
    const of = (id: string) => ({ matters: [{ ...link, matter: `matter:${id}` as const }] });
    const { channels } = await networksOf([
      ...["met", "online", "perhaps", "none"].map((id) => matter(id, "body:council")),
      held("a", "2014-06-01", { method: "telephone", ...of("met") }),
      held("b", "2014-06-01", { method: "website", ...of("met") }),
      held("c", "2014-06-01", { place: { venue: "online" }, ...of("online") }),
      held("d", "2014-06-01", { method: "survey", ...of("perhaps") }),
    ]);
    expect(channels.offline).toMatchObject({ numerator: 1, denominator: 4 });
    expect(channels.notOffline.map(({ title, channels: why }) => [title, why])).toStrictEqual([
      ["none", "none"],
      ["online", "yes"],
      ["perhaps", "either"],
    ]);
  });

  it("include one where a survey was held at people's own place", async () => {
    const { channels } = await networksOf([
      matter("m", "body:council"),
      held("a", "2014-06-01", { method: "survey", place: { venue: "theirs" }, matters: [link] }),
    ]);
    expect(channels.offline).toMatchObject({ numerator: 1, denominator: 1 });
  });
});
