import { describe, expect, it } from "vitest";
import { body, happened, matter } from "../recorded.js";
import { everyState, said, setting } from "./record.js";
import { reportOf } from "./report-of.js";

const today = "2024-06-30";
const shape = async (...given: Parameters<typeof reportOf>) =>
  (await reportOf(...given)).matters.map(({ matter: id, body: by, stories }) => [
    id,
    by?.id ?? null,
    stories.map(({ theme }) => theme),
  ]);

describe("the matters of you said, we decided", () => {
  const second = matter("bus-pass", "body:westmoor");

  it("each have their themes, in order of their ids, and a theme of two is in both", async () => {
    const both = said("fares", "Fares are high", {
      matters: ["matter:walk-in", "matter:bus-pass"],
    });
    expect(await shape([...setting, second, both], today)).toStrictEqual([
      ["matter:bus-pass", "body:westmoor", ["theme:fares"]],
      ["matter:walk-in", "body:westmoor", ["theme:fares"]],
    ]);
  });

  it("are there without a theme, which is then said", async () => {
    expect(await shape([...setting, second], today)).toStrictEqual([
      ["matter:bus-pass", "body:westmoor", []],
      ["matter:walk-in", "body:westmoor", []],
    ]);
  });

  it("are only the one asked for", async () => {
    const asked = { matter: "matter:bus-pass" };
    expect(await shape([...everyState, second], today, asked)).toStrictEqual([
      ["matter:bus-pass", "body:westmoor", []],
    ]);
    expect(
      await shape([...everyState, body("other")], today, { body: "body:other" }),
    ).toStrictEqual([]);
  });

  it("end with the themes of none, by the body that heard them", async () => {
    const talks = happened("ActivityHeld", "activity:stall", "2024-01-11", {
      by: "body:westmoor",
      title: "A stall",
      method: "outreach",
      purpose: "insight",
      mode: "consulted",
      twoWay: true,
      attendance: {},
    });
    const loose = said("queues", "Queues are long", {
      activities: ["activity:stall"],
      matters: [],
    });
    expect(await shape([...setting, talks, loose], today)).toStrictEqual([
      ["matter:walk-in", "body:westmoor", []],
      [null, "body:westmoor", ["theme:queues"]],
    ]);
  });

  it("keep the themes of a matter that is not open yet on the day", async () => {
    const later = happened("MatterOpened", "matter:later", "2024-08-01", {
      by: "body:westmoor",
      title: "Later",
      summary: "Opened later",
      limb: "planning",
    });
    const early = said("early", "Said early", { matters: ["matter:later"] });
    expect(await shape([...setting, later, early], today)).toStrictEqual([
      ["matter:later", "body:westmoor", ["theme:early"]],
      ["matter:walk-in", "body:westmoor", []],
    ]);
  });

  it("choose themes by the day they were heard, or opened again", async () => {
    const [found] = await shape(everyState, today, { from: "2024-05-01" });
    expect(found).toStrictEqual(["matter:walk-in", "body:westmoor", ["theme:parking"]]);
  });
});
