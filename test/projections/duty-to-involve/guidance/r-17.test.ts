import { describe, expect, it } from "vitest";
import { england } from "../../../../projections/duty-to-involve/england.js";
import {
  assessed,
  consultation,
  consulted,
  decided,
  held,
  opened,
  registered,
} from "../westmoor.js";
import {
  byPeriod,
  committee,
  evaluated,
  found,
  numbered,
  planPublished,
  tagged,
  told,
} from "./told.js";

const group = [registered("ccg", "2013-04-01"), opened({}, "2018-05-04")];
const over = "2019-07-01";

describe("the years of the guidance of 2017", () => {
  it("are the five from 2017-18 to 2021-22 in which the body is at work", async () => {
    const years = [2016, 2017, 2018, 2021, 2022].map((year) =>
      held(`forum-${year}`, `${year}-05-01`),
    );
    const steps = [registered("nhs-england", "2013-04-01"), ...years];
    expect(await byPeriod("R-17-A7", steps, "2024-01-01")).toStrictEqual([
      "2017-18 evidence-missing",
      "2018-19 evidence-missing",
      "2021-22 evidence-missing",
    ]);
  });

  it("have an answer outside of them only where evidence is tagged", async () => {
    const steps = [
      registered("ccg", "2013-04-01"),
      numbered(1, held("forum", "2016-05-01")),
      tagged("participation-2017", "A7", "2019-05-01", 1),
    ];
    expect(await byPeriod("R-17-A7", steps, over)).toStrictEqual(["2016-17 not-applicable"]);
    expect(await byPeriod("R-17-A8", steps, over)).toStrictEqual([]);
  });

  it("have begun by the day of the question", async () => {
    const steps = [...group, held("later", "2021-05-01")];
    expect(await byPeriod("R-17-A7", steps, over)).toStrictEqual(["2018-19 evidence-missing"]);
  });

  it("are over on the day after 31 March", async () => {
    expect(await byPeriod("R-17-A10", group, "2019-03-31")).toStrictEqual(["2018-19 not-yet-due"]);
    expect(await byPeriod("R-17-A10", group, "2019-04-01")).toStrictEqual([
      "2018-19 evidence-missing",
    ]);
  });
});

describe("a tag", () => {
  const forum = numbered(1, held("forum", "2018-06-01"));

  it("counts for the year in which the tagged event happened", async () => {
    const steps = [...group, forum, tagged("participation-2017", "A9", "2019-05-01", 1)];
    expect(await byPeriod("R-17-A9", steps, over)).toStrictEqual(["2018-19 evidence-found"]);
  });

  it("counts for its own day where the rules do not keep the event", async () => {
    const other = numbered(1, held("forum", "2018-06-01", { by: "body:other" }));
    const steps = [
      ...group,
      registered("ccg", "2013-04-01", "body:other"),
      other,
      tagged("participation-2017", "A9", "2019-05-01", 1),
    ];
    const answers = (await found("R-17-A9", steps, over)).filter(
      ({ outcome }) => outcome === "evidence-found",
    );
    expect(answers.map(({ period, sentence }) => [period, sentence])).toStrictEqual([
      ["2019-20", "For action A9 in 2019-20. Evidence tagged: 1 event, the latest on 2019-05-01."],
    ]);
  });

  it("does not exist after the day of the question", async () => {
    const steps = [...group, forum, tagged("participation-2017", "A9", "2019-07-02", 1)];
    expect(await byPeriod("R-17-A9", steps, over)).toStrictEqual(["2018-19 evidence-missing"]);
  });

  it("of another scheme is none", async () => {
    const steps = [...group, forum, tagged("iaf", "A9", "2019-05-01", 1)];
    expect(await byPeriod("R-17-A9", steps, over)).toStrictEqual(["2018-19 evidence-missing"]);
  });

  it("counts an event once", async () => {
    const steps = [
      ...group,
      forum,
      tagged("participation-2017", "A9", "2019-05-01", 1, 1),
      tagged("participation-2017", "A9", "2019-05-02", 1),
    ];
    const [answer] = await found("R-17-A9", steps, over);
    expect(answer?.sentence).toContain("Evidence tagged: 1 event, the latest on 2018-06-01.");
  });
});

describe("what shows an action without a tag", () => {
  it("is a committee as it stood at the end of the year", async () => {
    const steps = [...group, committee("2015-05-01", 1), committee("2019-03-31", 0)];
    expect(await byPeriod("R-17-A1", steps, over)).toStrictEqual(["2018-19 evidence-missing"]);
    const later = [...group, committee("2015-05-01", 0, 2), committee("2019-04-01", 0)];
    expect(await byPeriod("R-17-A1", later, over)).toStrictEqual(["2018-19 evidence-found"]);
  });

  it("is a document that is recorded as explaining the duty, for the year or made in it", async () => {
    const without = planPublished("commissioning-plan", "2018-03-20", { contains: [] });
    expect(await byPeriod("R-17-A2", [...group, without], over)).toContain(
      "2018-19 evidence-missing",
    );
    const before = { period: { from: "2017-04-01", to: "2018-03-31" } };
    const madeIn = planPublished("annual-report", "2018-06-20", before);
    expect(await byPeriod("R-17-A3", [...group, madeIn], over)).toContain("2018-19 evidence-found");
    const earlier = planPublished("annual-report", "2018-03-20", before);
    expect(await byPeriod("R-17-A3", [...group, earlier], over)).toStrictEqual([
      "2017-18 evidence-found",
      "2018-19 evidence-missing",
    ]);
  });

  it("is a newsletter for making known, and no drop-in", async () => {
    const letter = held("letter", "2018-06-01", { method: "newsletter" });
    expect(await byPeriod("R-17-A4", [...group, letter], over)).toStrictEqual([
      "2018-19 evidence-found",
    ]);
    const dropIn = held("drop-in", "2018-06-01");
    expect(await byPeriod("R-17-A4", [...group, dropIn], over)).toStrictEqual([
      "2018-19 evidence-missing",
    ]);
  });

  it("is a consultation for the year in which it was opened, by the body that opened it", async () => {
    const again = { ...held("again", "2019-05-01"), entity: consultation } as const;
    expect(
      await byPeriod("R-17-A4", [...group, consulted("2018-06-01"), again], "2020-07-01"),
    ).toStrictEqual(["2018-19 evidence-found", "2019-20 evidence-missing"]);
    const steps = [
      ...group,
      registered("nhs-trust", "2013-04-01", "body:trust"),
      consulted("2018-06-01", { by: "body:trust" }),
      { ...held("forum", "2018-06-02"), entity: consultation } as const,
    ];
    expect(await byPeriod("R-17-A4", steps, over)).toStrictEqual(["2018-19 evidence-missing"]);
  });

  it("is an evaluation for action 6, of the year in which it was made", async () => {
    const steps = [...group, consulted("2018-06-01"), evaluated("2019-04-01")];
    expect(await byPeriod("R-17-A6", steps, over)).toStrictEqual(["2018-19 evidence-missing"]);
    const inTime = [...group, consulted("2018-06-01"), evaluated("2019-03-31")];
    expect(await byPeriod("R-17-A6", inTime, over)).toStrictEqual(["2018-19 evidence-found"]);
  });
});

describe("action 5", () => {
  it("is the worst of what R-ASSESS finds for the matters of the year", async () => {
    const second = {
      ...opened({ title: "Dialysis" }, "2018-06-01"),
      entity: "matter:dialysis",
    } as const;
    const steps = [
      ...group,
      second,
      assessed("2018-05-10"),
      { ...decided("2018-09-20"), entity: "matter:dialysis" } as const,
    ];
    const [answer] = await found("R-17-A5", steps, over);
    expect(answer?.outcome).toBe("evidence-missing");
    expect(answer?.sentence).toBe(
      "Of the matters of 2018-19, R-ASSESS lacks evidence for “Dialysis”.",
    );
  });

  it("is shown by a tag alone where the year has no matter", async () => {
    const steps = [
      registered("ccg", "2013-04-01"),
      numbered(1, held("forum", "2018-06-01")),
      tagged("participation-2017", "A5", "2019-05-01", 1),
    ];
    expect(await byPeriod("R-17-A5", steps, over)).toStrictEqual(["2018-19 evidence-found"]);
    expect(await byPeriod("R-17-A5", steps.slice(0, 2), over)).toStrictEqual([
      "2018-19 evidence-missing",
    ]);
  });

  it("is not shown by a tag where a matter lacks an assessment", async () => {
    const steps = [
      ...group,
      numbered(1, held("forum", "2018-06-01")),
      tagged("participation-2017", "A5", "2019-05-01", 1),
      decided("2018-09-20"),
    ];
    expect(await byPeriod("R-17-A5", steps, over)).toStrictEqual(["2018-19 evidence-missing"]);
  });

  it("leaves out matters of other bodies", async () => {
    const steps = [
      registered("ccg", "2013-04-01"),
      registered("ccg", "2013-04-01", "body:other"),
      opened({ by: "body:other" }, "2018-05-04"),
      assessed("2018-05-10"),
      held("forum", "2018-06-01"),
    ];
    const answers = await found("R-17-A5", steps, over);
    expect(answers.map((one) => [one.body, one.outcome])).toStrictEqual([
      ["body:other", "evidence-found"],
      ["body:westmoor", "evidence-missing"],
    ]);
  });
});

describe("the rules of the ten actions", () => {
  it("stand in their order", () => {
    expect(england.rules.map(({ id }) => id).filter((id) => id.startsWith("R-17-"))).toStrictEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((number) => `R-17-A${number}`),
    );
  });

  it("hold no words of those that were not verified", () => {
    const unverified = england.rules.filter(({ id }) => /^R-17-A([6-9]|10)$/.test(id));
    expect(unverified.every(({ authority }) => authority[0]?.mark === "U")).toBe(true);
  });
});

it("tells people of an activity in the year in which they were told", async () => {
  const steps = [...group, consulted("2017-06-01"), told("2018-06-20")];
  expect(await byPeriod("R-17-A6", steps, over)).toStrictEqual([
    "2017-18 evidence-missing",
    "2018-19 evidence-found",
  ]);
});
