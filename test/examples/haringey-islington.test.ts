import { beforeAll, describe, expect, it } from "vitest";
import { project, type Ledger } from "engagement-ledger";
import {
  commitments,
  commitmentsProjection,
  networks,
  networksProjection,
  reach,
  reachReport,
  type Commitments,
  type Networks,
} from "engagement-ledger/projections";
import { unknownCodesIn } from "../../src/events/codes/known.js";
import { rightOf } from "../projections/recorded.js";
import { quotes } from "../seeds/quoted.js";
import { decoded, historyOf, replayed } from "./history.js";

const chapters = historyOf("haringey-islington");
const events = decoded(chapters.flatMap((chapter) => chapter.events));
const said = events.flatMap((event): (readonly [string, string])[] => {
  if (event.type === "CommitmentMade") return [[event.entity, event.data.words]];
  if (event.type === "MatterOpened") return [[event.entity, event.data.summary]];
  if (event.type === "ActivityHeld") {
    const { title } = event.data;
    return [[event.entity, title.replace("Community Wellbeing Project: ", "")]];
  }
  if (event.type === "BodyRegistered") return [[event.entity, event.data.name]];
  return [];
});
const today = "2020-04-01";

let ledger: Ledger;
let told: Networks;
let promised: Commitments["commitments"];
beforeAll(async () => {
  ledger = await replayed(chapters, "example/haringey-islington");
  told = networks(rightOf(await project(ledger, networksProjection)), { today });
  promised = commitments(rightOf(await project(ledger, commitmentsProjection)), {
    today,
  }).commitments;
});

const promise = (name: string) =>
  promised.find(({ commitment }) => commitment === `commitment:${name}`);

describe("the Haringey and Islington slides as data", () => {
  quotes("003_a16239975d4de1da.txt", Object.fromEntries(said));

  it("are admitted, all of them, after the entry that starts the ledger", () => {
    expect([ledger.size, ledger.clock, events.length]).toStrictEqual([63, "simulated", 62]);
    expect(new Set(events.map(({ id }) => id)).size).toBe(62);
    expect(events.flatMap(({ type, data }) => unknownCodesIn(type, data))).toStrictEqual([]);
  });

  it("name nobody, and no place on a machine", () => {
    expect(JSON.stringify(chapters)).not.toMatch(
      /Senior|Manager,|\.txt|\.\.\/\w*[a-z]|\/work|seeds/,
    );
  });
});

describe("what the slides promise", () => {
  it("are nine principles, four areas of focus, two cadences and three more", () => {
    expect(promised).toHaveLength(18);
    expect(promised.filter(({ section }) => section === "Our principles")).toHaveLength(9);
    expect(promised.filter(({ section }) => section === "Our key areas of focus")).toHaveLength(4);
  });

  it("counts two events, two focus groups and two meetings on estates a year, and four of the Network", () => {
    const [yearly, network] = [promise("events-each-year"), promise("haringey-network")];
    expect(
      [...(yearly?.measures ?? []), ...(network?.measures ?? [])].map(({ measure, nextDue }) => [
        measure.where.method ?? measure.where.network,
        measure.atLeast,
        measure.every,
        nextDue,
      ]),
    ).toStrictEqual([
      ["community-event", 2, "year", "2021-12-31"],
      ["focus-group", 2, "year", "2021-12-31"],
      ["housing-estate-meeting", 2, "year", "2021-12-31"],
      ["network:haringey-network", 4, "year", "2021-12-31"],
    ]);
    expect([yearly?.outcome, network?.outcome]).toStrictEqual(["not-yet-due", "not-yet-due"]);
  });

  it("has the eleven steps of planning, and cannot say whether all committees have members", () => {
    const steps = promise("planning-guide")?.words.match(/(?<= )\d{1,2}(?=\. )/g);
    expect(steps).toStrictEqual(Array.from({ length: 11 }, (_none, at) => String(at + 1)));
    expect(promise("members-on-committees")).toMatchObject({
      basis: "standing",
      outcome: "not-decidable",
    });
  });
});

describe("what was done in Haringey and Islington", () => {
  it("is two projects, by six channels and by three, each commissioned from a partner", () => {
    expect(
      told.channels.projects.map(({ title, channels, commissionedFrom }) => [
        title,
        channels.map(({ channel }) => channel),
        commissionedFrom.map(({ name }) => name),
      ]),
    ).toStrictEqual([
      [
        "Stay Well this Winter",
        ["community-event", "information-stall", "outreach"],
        ["Healthwatch Haringey"],
      ],
      [
        "Turkish and Kurdish engagement",
        [
          "champions",
          "focus-group",
          "health-awareness-day",
          "outreach",
          "school-gathering-visit",
          "survey",
        ],
        ["Turkish Cypriot Community Association"],
      ],
    ]);
  });

  it("took place on people's own ground wherever it is said where", () => {
    const { theirs, notSaid, named } = told.places;
    expect([theirs.numerator, theirs.denominator, notSaid.value]).toStrictEqual([7, 7, 5]);
    expect(named.map(({ name }) => name)).toStrictEqual([
      "Wood Green Shopping Centre",
      "New River Green Estate",
      "Bemerton Estate",
      "Kings Cross area (Peabody)",
    ]);
  });

  it("has no number of people, and nobody is taken to have been heard", async () => {
    const report = reachReport(rightOf(await project(ledger, reach)), { today });
    expect([report.counts.contacts.value, report.counts.people.upper]).toStrictEqual([0, 0]);
    const list = report.lists.find(({ list: named }) => named === "named-groups");
    expect(
      list?.groups.filter(({ delivered }) => delivered).map(({ code, heard }) => [code, heard]),
    ).toStrictEqual([
      ["older-people", false],
      ["ethnic-minorities", false],
      ["turkish-kurdish-cypriot", false],
      ["housing-estates", false],
    ]);
  });
});

describe("who works with whom in Haringey and Islington", () => {
  it("is in the register, the Health Exchange with its earlier name", () => {
    expect(told.bodies).toHaveLength(18);
    expect(told.bodies.find(({ name }) => name === "Health Exchange")?.formerly).toStrictEqual([
      "Third sector discussion forum",
    ]);
    const { filled } = told.matrix;
    expect([filled.numerator, filled.denominator]).toStrictEqual([7, 126]);
  });

  it("is in a programme of three years with a named partner in each of its parts", () => {
    expect(
      told.programmes.map(({ years, partners }) => [years, partners.map(({ name }) => name)]),
    ).toStrictEqual([
      [3, ["HealthWatch Haringey and Islington"]],
      [3, ["Help on Your Doorstep"]],
      [3, ["HNG"]],
    ]);
  });
});
