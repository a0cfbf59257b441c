import { describe, expect, it } from "vitest";
import type { EntityId, GivenDataOf, NewEvent } from "engagement-ledger";
import { body, happened, matter } from "../recorded.js";
import { held, measureOn, promised, promiseOn } from "./told.js";

type Returned = Partial<GivenDataOf<"FeedbackReturned">>;
const today = "2024-12-01";
const theme = (id: string, activity: EntityId<"activity">): NewEvent =>
  happened("ThemeIdentified", `theme:${id}`, "2024-01-10", {
    title: id,
    summary: id,
    activities: [activity],
  });
const returned = (activity: EntityId<"activity">, given: Returned): NewEvent =>
  happened("FeedbackReturned", activity, "2024-03-01", {
    channel: "letter",
    message: "You said",
    saysWhatChanged: true,
    saysWhyNot: false,
    ...given,
  });

describe("a promise about a theme or a group", () => {
  const heard = [
    held("2024-01-10"),
    held("2024-01-11", {}, "activity:other"),
    theme("parking", "activity:meetings"),
    theme("buses", "activity:other"),
  ];
  const tell = promised([{ count: "events", where: { type: "FeedbackReturned" }, atLeast: 1 }], {
    basis: "promise",
    about: { theme: "theme:parking" },
  });
  const outcome = async (...events: ReadonlyArray<NewEvent>) =>
    (await promiseOn(today, ...heard, tell, ...events)).outcome;

  it("is kept by what names the theme, and not by what names another", async () => {
    const of = (one: EntityId<"theme">) => returned("activity:meetings", { themes: [one] });
    expect(await outcome(of("theme:parking"))).toBe("evidence-found");
    expect(await outcome(of("theme:buses"))).toBe("not-yet-due");
  });

  it("is kept by telling everyone of an activity in which the theme was raised", async () => {
    expect(await outcome(returned("activity:meetings", { everyone: true }))).toBe("evidence-found");
    expect(await outcome(returned("activity:other", { everyone: true }))).toBe("not-yet-due");
  });

  it("is kept by what is held for the group that it is about", async () => {
    const meet = promised([{ count: "events", where: { type: "ActivityHeld" }, atLeast: 1 }], {
      basis: "promise",
      about: { group: "carers" },
    });
    const counted = async (...audiences: ReadonlyArray<string>) =>
      (await measureOn(today, meet, held("2024-03-01", { audiences: [...audiences] }))).figure
        .numerator;
    expect(await counted("carers", "older-people")).toBe(1);
    expect(await counted("older-people")).toBe(0);
    expect(await counted()).toBe(0);
  });
});

describe("a promise about nothing in particular", () => {
  const partner = body("partner");
  const meet = promised([{ count: "events", where: { type: "ActivityHeld" }, atLeast: 1 }]);

  it("is not kept by what another body did by itself", async () => {
    const counted = async (by: EntityId<"body">, given: Parameters<typeof held>[1] = {}) => {
      const events = [partner, meet, held("2024-03-01", { ...given, by })];
      return (await measureOn(today, ...events)).figure.numerator;
    };
    expect(await counted("body:icb")).toBe(1);
    expect(await counted("body:partner")).toBe(0);
    expect(await counted("body:partner", { partners: ["body:icb"] })).toBe(1);
  });

  it("is not kept by what followed from the activity or the matter of another body", async () => {
    const evaluated = happened("ActivityEvaluated", "activity:meetings", "2024-04-01", {
      audienceInvolved: true,
      findings: "It went well",
      learning: "Start earlier",
    });
    const screened = happened("IssueScreened", "matter:a", "2024-04-01", {
      implications: "Many people",
      capability: "We can",
      communityInterest: "High",
    });
    const counted = async (type: string, ...events: ReadonlyArray<NewEvent>) => {
      const some = promised([{ count: "events", where: { type }, atLeast: 1 }]);
      return (await measureOn(today, partner, some, ...events)).figure.numerator;
    };
    const whose = async (by: EntityId<"body">) => [
      await counted("ActivityEvaluated", held("2024-03-01", { by }), evaluated),
      await counted("IssueScreened", matter("a", by), screened),
    ];
    expect(await whose("body:icb")).toStrictEqual([1, 1]);
    expect(await whose("body:partner")).toStrictEqual([0, 0]);
  });

  it("counts what another body did where the measure names that body", async () => {
    const named = promised([
      { count: "events", where: { type: "ActivityHeld", body: "body:partner" }, atLeast: 1 },
    ]);
    const row = await measureOn(today, partner, named, held("2024-03-01", { by: "body:partner" }));
    expect(row.figure.numerator).toBe(1);
  });
});

describe("the body that promised", () => {
  const monthly = promised([
    { count: "events", where: { type: "ActivityHeld" }, atLeast: 1, every: "month" },
  ]);
  const met = ["2024-01-10", "2024-02-10"].map((on) => held(on));

  it("is called what it was called on the day", async () => {
    const renamed = happened("BodyChanged", "body:icb", "2024-06-01", { name: "The new name" });
    const name = async (day: string) => (await promiseOn(day, monthly, renamed)).byName;
    expect(await name("2024-05-31")).not.toBe("The new name");
    expect(await name("2024-06-01")).toBe("The new name");
  });

  it("owes nothing at intervals that were not over when it ended", async () => {
    const closed = happened("BodyClosed", "body:icb", "2024-03-15", {});
    const row = await measureOn(today, monthly, ...met, closed);
    expect(row).toMatchObject({ outcome: "evidence-found", figure: { denominator: 2 } });
    expect([row.nextDue, row.overdueSince]).toStrictEqual([undefined, undefined]);
    const before = await measureOn("2024-03-14", monthly, ...met, closed);
    expect(before.nextDue).toBe("2024-03-31");
    const atOnce = happened("BodyClosed", "body:icb", "2024-01-20", {});
    expect((await measureOn(today, monthly, atOnce)).outcome).toBe("not-applicable");
  });

  it("is still told who sat on its committees when it ended, and not short since", async () => {
    const two = promised(
      [{ count: "lay-members", where: { type: "CommitteeConstituted" }, atLeast: 2 }],
      { basis: "standing" },
    );
    const seats = happened("CommitteeConstituted", "body:icb", "2024-01-01", {
      committee: "quality",
      members: 9,
      layMembers: 2,
      communityMembers: 0,
    });
    const closed = happened("BodyClosed", "body:icb", "2024-06-30", {});
    expect((await measureOn(today, two, seats, closed)).periods).toMatchObject([
      { from: "2024-01-01", to: "2024-06-30", outcome: "evidence-found" },
    ]);
  });
});

describe("what somebody recorded by hand", () => {
  const shown = (on: string) =>
    happened("CommitmentEvidenced", "commitment:c", on, {
      document: { title: "Minutes" },
    });
  const monthly = promised([
    { count: "events", where: { type: "ActivityHeld" }, atLeast: 1, every: "month" },
  ]);

  it("does not keep the intervals that were over only after it", async () => {
    const on = async (day: string) => (await promiseOn(day, monthly, shown("2024-03-10"))).outcome;
    expect(await on("2024-03-10")).toBe("evidence-found");
    expect(await on("2024-03-31")).toBe("evidence-found");
    expect(await on("2024-04-01")).toBe("evidence-missing");
  });

  it("keeps a promise by a day, whenever it was recorded", async () => {
    const once = promised(
      [{ count: "events", where: { type: "ActivityHeld" }, atLeast: 1, by: "2024-02-01" }],
      { basis: "promise" },
    );
    expect((await promiseOn(today, once, shown("2024-03-10"))).detail).toBe("shown-otherwise");
  });
});

describe("an interval that no day leaves room for", () => {
  it("cannot be decided once its last day is over", async () => {
    const row = async (day: string) =>
      measureOn(
        day,
        promised([
          {
            count: "events",
            where: { type: "ActivityHeld" },
            atLeast: 4,
            every: "year",
            by: "2023-12-31",
          },
        ]),
      );
    expect((await row("2023-12-31")).outcome).toBe("not-yet-due");
    expect(await row("2024-01-01")).toMatchObject({
      outcome: "not-decidable",
      needed: "from which day it is asked (from): no whole interval lies before its last day",
    });
  });
});

describe("a promise that is only tagged", () => {
  it("is never due, nor overdue", async () => {
    const tagged = promised(
      [{ count: "events", where: { type: "ActivityHeld" }, atLeast: 1, every: "month" }],
      { basis: "tag-only" },
    );
    const row = await measureOn(today, tagged);
    expect([row.outcome, row.nextDue, row.overdueSince]).toStrictEqual([
      "not-decidable",
      undefined,
      undefined,
    ]);
  });
});
