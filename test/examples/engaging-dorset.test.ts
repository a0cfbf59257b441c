import { beforeAll, describe, expect, it } from "vitest";
import { project, type Ledger } from "engagement-ledger";
import {
  commitments,
  commitmentsProjection,
  networks,
  networksProjection,
} from "engagement-ledger/projections";
import { unknownCodesIn } from "../../src/events/codes/known.js";
import { rightOf } from "../projections/recorded.js";
import { quotes } from "../seeds/quoted.js";
import { decoded, historyOf, replayed } from "./history.js";

const chapters = historyOf("engaging-dorset");
const events = decoded(chapters.flatMap((chapter) => chapter.events));
const today = "2020-12-31";

let ledger: Ledger;
beforeAll(async () => {
  ledger = await replayed(chapters, "engaging-dorset.example/engagement");
});

describe("the page #EngagingDorset as data", () => {
  it("is admitted, all of it, after the entry that starts the ledger", () => {
    expect([ledger.size, ledger.clock, events.length]).toStrictEqual([31, "simulated", 30]);
    expect(new Set(events.map(({ id }) => id)).size).toBe(30);
  });

  it("uses only codes that the lists have", () => {
    expect(events.flatMap(({ type, data }) => unknownCodesIn(type, data))).toStrictEqual([]);
  });

  it("dates everything as on or before one day, and names nobody and no place on a machine", () => {
    expect(new Set(events.map(({ occurredAt }) => occurredAt))).toStrictEqual(
      new Set(["../2020-09-30"]),
    );
    const text = JSON.stringify(chapters);
    expect(text).not.toMatch(/casey|townsend|@|\.txt|\.\.\/\w*[a-z]|\/work|seeds/i);
    const titles = [...text.matchAll(/"source":{"title":"([^"]*)"}/g)].map(([, title]) => title);
    expect(titles).toHaveLength(9);
    expect(new Set(titles)).toStrictEqual(new Set(["#EngagingDorset to work better together"]));
  });

  quotes("000_4bf576affe5407bd.txt", {
    ...Object.fromEntries(
      events.flatMap((event) =>
        event.type === "CommitmentMade" ? [[event.entity, event.data.words]] : [],
      ),
    ),
    ...Object.fromEntries(
      events.flatMap((event) =>
        event.type === "ActivityPlanned"
          ? (event.data.methods ?? []).map(({ because }) => [event.entity, because ?? "?"])
          : [],
      ),
    ),
  });
});

describe("what was to happen at #EngagingDorset", () => {
  it("learns from the survey, and asks for thirteen bodies and groups at the workshop", () => {
    const planned = events.flatMap((event) =>
      event.type === "ActivityPlanned" ? [event.data] : [],
    );
    expect(planned.map(({ learningFrom }) => learningFrom)).toStrictEqual([["activity:survey"]]);
    expect(planned.flatMap(({ targets }) => targets?.map(({ where }) => where.body))).toStrictEqual(
      [
        "body:local-authorities",
        "body:dorset-ccg",
        "body:poole-hospital",
        "body:bournemouth-hospital",
        "body:dorchester-hospital",
        "body:dorset-healthcare",
        "body:ambulance-service",
        "body:nhs-england",
        "body:public-health",
        "body:voluntary-sector",
        "body:healthwatch-dorset",
        "body:public-engagement-group",
        "body:other-ccgs",
      ],
    );
    expect(planned.map(({ startsOn }) => startsOn)).toStrictEqual([undefined]);
  });

  it("stays open: no promise of the page has a day, and none becomes overdue", async () => {
    const documents = rightOf(await project(ledger, commitmentsProjection));
    const rows = commitments(documents, { today: "2030-01-01" }).commitments;
    expect(rows.map(({ commitment, outcome }) => [commitment.slice(11), outcome])).toStrictEqual(
      [
        "action-plan",
        "discovery-workshop",
        "keep-you-posted",
        "key-part",
        "national-model",
        "national-network",
        "peer-support",
        "six-pilots",
        "updates-on-the-day",
      ].map((name) => [name, "not-yet-due"]),
    );
    const pilots = rows.find(({ commitment }) => commitment.endsWith("six-pilots"));
    expect(pilots?.shown).toMatchObject({ numerator: 1, denominator: 6 });
  });

  it("has a programme with Dorset as partner, two social media and a way to ask questions", async () => {
    const documents = rightOf(await project(ledger, networksProjection));
    const report = networks(documents, { today });
    expect(report.programmes).toMatchObject([
      {
        title: "Integrated Care System Public Engagement Project, the first of six pilots",
        by: { name: "NHS England" },
        partners: [{ name: "Dorset CCG" }],
      },
    ]);
    expect(report.networks.map(({ kind, sizes }) => [kind, sizes])).toStrictEqual([
      ["social-media", []],
      ["email", []],
      ["social-media", []],
    ]);
    expect(report.use.used).toStrictEqual([]);
    expect(report.attendance.activities.map(({ title, bodies }) => [title, bodies.length])).toEqual(
      [
        [
          "Survey: what is working well and what could be better with our public engagement",
          1, // nobody says who answered
        ],
      ],
    );
  });
});
