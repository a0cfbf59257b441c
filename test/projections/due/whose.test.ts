import { describe, expect, it } from "vitest";
import { happened } from "../recorded.js";
import { by, dueOn, hubs, survey } from "./told.js";

const other = happened("BodyRegistered", "body:other", "2022-07-01", {
  name: "NHS Dale",
  kind: "icb",
});
const parks = happened("MatterOpened", "matter:parks", "2024-01-02", {
  by: "body:other",
  title: "Parks",
  summary: "Where parks go.",
  limb: "proposal",
});
const shared = [
  other,
  parks,
  happened("PolicyAdopted", by, "2024-01-02", {
    setting: "loop.feedbackDays",
    value: 84,
    source: { title: "Policy" },
  }),
  happened("ConsultationOpened", survey, "2024-01-08", {
    by,
    title: "Both",
    purpose: "consultation",
    matters: [
      { matter: hubs, limb: "proposal" },
      { matter: "matter:parks", limb: "proposal" },
    ],
    closesOn: "2024-03-01",
  }),
  happened("ThemeIdentified", "theme:parking", "2024-02-01", {
    activities: [survey],
    matters: [hubs, "matter:parks"],
    title: "Parking",
    summary: "No parking.",
    groups: ["poverty"],
  }),
];

describe("what belongs to several", () => {
  it("is found under each of its matters", async () => {
    for (const matter of [hubs, "matter:parks"]) {
      const { next } = await dueOn("2024-02-10", shared, { matter });
      expect(next.map(({ kind }) => kind)).toStrictEqual(["consultation", "theme"]);
    }
  });

  it("is found under each of the bodies that owe it, and names them all", async () => {
    const { next } = await dueOn("2024-02-10", shared, { body: "body:other" });
    expect(
      next.map(({ kind, what, bodies, matters }) => [kind, what, bodies, matters]),
    ).toStrictEqual([
      [
        "theme",
        "Tell people what became of “Parking”: not told yet are people living in poverty",
        [
          { body: by, name: "NHS Hill" },
          { body: "body:other", name: "NHS Dale" },
        ],
        [hubs, "matter:parks"],
      ],
    ]);
  });
});

describe("a report to several bodies", () => {
  it("is due of each of them", async () => {
    const report = happened("InsightReceived", "insight:report", "2024-04-02", {
      from: "body:healthwatch",
      to: [by, "body:other"],
      kind: "healthwatch-report",
      document: { title: "Dentists." },
    });
    const { next } = await dueOn("2024-04-10", [other, report]);
    expect(next.map(({ what, bodies }) => [what, bodies.map(({ name }) => name)])).toStrictEqual([
      ["Acknowledge and answer “Dentists” of Healthwatch Hill", ["NHS Hill"]],
      ["Acknowledge and answer “Dentists” of Healthwatch Hill", ["NHS Dale"]],
    ]);
  });
});

describe("a promise", () => {
  const promised = (id: "a" | "b", about: { matter?: typeof hubs }, by_?: string) =>
    happened("CommitmentMade", `commitment:${id}`, "2024-01-10", {
      by,
      words: "We will meet three times.",
      source: { title: "Blog" },
      basis: "promise",
      measures: [
        {
          count: "events",
          where: { type: "ActivityHeld" },
          atLeast: 3,
          ...(by_ === undefined ? {} : { by: by_ }),
        },
      ],
      about,
    });

  it("is found under its matter, with the event that made it", async () => {
    const id = "0190163d-8694-739b-aea5-000000000001";
    const made = { ...promised("a", { matter: hubs }, "2024-06-30"), id };
    const { next } = await dueOn("2024-02-10", [made], { matter: hubs });
    expect(next.map(({ about, due, evidence }) => [about, due, evidence])).toStrictEqual([
      ["commitment:a", "2024-06-30", { events: [id] }],
    ]);
    expect((await dueOn("2024-02-10", [made], { matter: "matter:parks" })).next).toStrictEqual([]);
  });

  it("is open where what it counts has no day, until it is kept", async () => {
    const { overdue, next, open } = await dueOn("2024-02-10", [promised("b", {})]);
    expect([...overdue, ...next]).toStrictEqual([]);
    expect(open.map(({ about }) => about)).toStrictEqual(["commitment:b"]);
  });
});

describe("the target of a plan", () => {
  const plan = happened("ActivityPlanned", "activity:fair", "2024-01-10", {
    by,
    purpose: "insight",
    matters: [{ matter: hubs, limb: "proposal" }],
    targets: [{ count: "people", where: { type: "ActivityHeld" }, atLeast: 50, by: "2024-06-30" }],
  });

  it("is due by its day, of its matter", async () => {
    const { next } = await dueOn("2024-02-10", [plan], { matter: hubs });
    expect(next.map(({ kind, due, about }) => [kind, due, about])).toStrictEqual([
      ["activity", "2024-06-30", "activity:fair"],
    ]);
    expect(next[0]?.what).toMatch(/^Reach the target of what was planned for insight: at least 50/);
    expect((await dueOn("2024-07-01", [plan])).overdue).toHaveLength(1);
  });
});
