import { describe, expect, it } from "vitest";
import { happened } from "../recorded.js";
import { held, networksOf } from "./told.js";

const hubs = happened("MatterOpened", "matter:hubs", "2014-01-01", {
  by: "body:council",
  title: "Hubs",
  summary: "Where hubs go.",
  limb: "proposal",
});
const opened = (on: string) =>
  happened("ConsultationOpened", "activity:survey", on, {
    by: "body:council",
    title: "Survey",
    purpose: "consultation",
    matters: [{ matter: "matter:hubs", limb: "proposal" }],
    channels: ["telephone"],
  });
const withdrawn = happened("ActivityCancelled", "activity:survey", "2014-02-01", {
  reason: "Election.",
});
const told = (activity: "a" | "planned", on: string) =>
  happened("FeedbackReturned", `activity:${activity}`, on, {
    channel: "newsletter",
    message: "Thank you.",
    everyone: true,
    saysWhatChanged: true,
    saysWhyNot: false,
  });

describe("the channels of a consultation that was withdrawn", () => {
  it("count from when it opened again", async () => {
    const closed = happened("ConsultationClosed", "activity:survey", "2014-02-02", {});
    const once = [hubs, opened("2014-01-08"), withdrawn, closed];
    expect((await networksOf(once)).channels.all).toStrictEqual([]);
    const { channels } = await networksOf([...once, opened("2014-05-08")]);
    expect(
      channels.all.map(({ channel, activities }) => [channel, activities.value]),
    ).toStrictEqual([["telephone", 1]]);
    expect(channels.all[0]?.evidence).toMatchObject({ events: { length: 1 } });
    expect(channels.offline).toMatchObject({ numerator: 1, denominator: 1 });
  });
});

describe("the channels of one body in some days", () => {
  const scope = { body: "body:council", from: "2014-08-01", to: "2014-12-31" };

  it("have those by which people were told of what was held before", async () => {
    const { channels } = await networksOf([held("a", "2014-03-01"), told("a", "2014-09-01")], {
      scope,
    });
    expect(channels.all.map(({ channel }) => channel)).toStrictEqual(["newsletter"]);
  });

  it("have those of what was only planned, under its matter", async () => {
    const planned = happened("ActivityPlanned", "activity:planned", "2014-03-01", {
      by: "body:council",
      purpose: "insight",
      matters: [{ matter: "matter:hubs", limb: "proposal" }],
    });
    const { channels } = await networksOf([hubs, planned, told("planned", "2014-09-01")], {
      scope,
    });
    expect(channels.projects.map(({ title }) => title)).toStrictEqual(["Hubs"]);
    const theirs = await networksOf([hubs, planned, told("planned", "2014-09-01")], {
      scope: { ...scope, body: "body:trust" },
    });
    expect(theirs.channels.all).toStrictEqual([]);
  });
});

describe("a matter that was withdrawn", () => {
  it("is asked for no channel", async () => {
    const gone = happened("MatterWithdrawn", "matter:hubs", "2014-03-01", { reason: "Merged." });
    expect((await networksOf([hubs])).channels.notOffline).toHaveLength(1);
    expect((await networksOf([hubs, gone])).channels.notOffline).toStrictEqual([]);
  });
});
