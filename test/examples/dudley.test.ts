import { isLeft } from "fp-ts/lib/Either.js";
import { beforeAll, describe, expect, it } from "vitest";
import {
  explain,
  project,
  type EngagementEvent,
  type EventType,
  type Ledger,
  type PageOptions,
} from "engagement-ledger";
import { reach, reachReport } from "engagement-ledger/projections";
import { unknownCodesIn } from "../../src/events/codes/known.js";
import { decoded, historyOf, replayed } from "./history.js";

const chapters = historyOf("dudley-2014-15");

const title =
  "Dudley Health and Wellbeing Board: Communications and engagement plan 2014-15, draft framework";

type Of<Type extends EventType> = Extract<EngagementEvent, { readonly type: Type }>;

let ledger: Ledger;
beforeAll(async () => {
  ledger = await replayed(chapters, "dudley.example/engagement");
});

async function eventsOf<Type extends EventType>(
  type: Type,
  options: Omit<PageOptions, "types"> = {},
): Promise<ReadonlyArray<Of<Type>>> {
  const isOfType = (event: EngagementEvent): event is Of<Type> => event.type === type;
  const found: Of<Type>[] = [];
  for await (const page of ledger.pages({ ...options, types: [type] }))
    found.push(...page.events.filter(isOfType));
  return found;
}

async function commitment(name: string, options: Omit<PageOptions, "types"> = {}) {
  const made = await eventsOf("CommitmentMade", options);
  const found = made.find(({ entity }) => entity === `commitment:${name}`);
  if (found === undefined) throw new Error(`no commitment ${name}`);
  return found.data;
}

describe("the Dudley plan as data", () => {
  it("is admitted, all of it, after the entry that starts the ledger", () => {
    expect(ledger.size).toBe(97);
    expect(ledger.clock).toBe("simulated");
    const ids = decoded(chapters.flatMap(({ events }) => events)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(96);
    expect(ids).not.toContain(undefined);
  });

  it("cites the plan by its title wherever it cites anything, and no place on a machine", () => {
    const text = JSON.stringify(chapters);
    const cited = [...text.matchAll(/"title":"([^"]*)"/g)].map(([, found]) => found);
    expect(cited.filter((found) => found === title).length).toBe(31); // 30 promises, one corrected
    expect(new Set(cited).size).toBe(2); // the plan, and the title of the matter
    expect(text).not.toMatch(/\.txt|\.\.\/\w*[a-z]|\/work|seeds/);
  });

  it("uses only codes that the lists have", () => {
    const unknown = decoded(chapters.flatMap(({ events }) => events)).flatMap(({ type, data }) =>
      unknownCodesIn(type, data),
    );
    expect(unknown).toStrictEqual([]);
  });
});

describe("what Dudley set out to do", () => {
  it("holds the target of the annual event: 150 people, 50 of them lay, in July 2014", async () => {
    const { basis, owner, about, measures } = await commitment("annual-event-target");
    expect([basis, owner, about?.activity]).toStrictEqual([
      "target",
      "Event planning group",
      "activity:annual-accountability-event",
    ]);
    expect(
      measures.map(({ count, atLeast, from, by }) => [count, atLeast, from, by]),
    ).toStrictEqual([
      ["events", 1, "2014-07-01", "2014-07-31"],
      ["people", 150, "2014-07-01", "2014-07-31"],
      ["lay-people", 50, "2014-07-01", "2014-07-31"],
    ]);
    const planned = await eventsOf("ActivityPlanned");
    expect(planned.map(({ entity, data }) => [entity, data.startsOn, data.endsOn])).toStrictEqual([
      ["activity:annual-accountability-event", "2014-07-01", "2014-07-31"],
      ["activity:social-media", "2014-06-01", undefined],
      ["activity:website", "2014-10-01", undefined],
      ["activity:jsna-priorities", "2014-09-01", "2015-01-31"],
      ["activity:consolidating-issues", "2015-02-01", "2015-03-31"],
    ]);
    expect(planned[0]?.data.targets).toStrictEqual(measures);
  });

  it("names the six groups to be reached, and at least one activity for each", async () => {
    const planned = await eventsOf("ActivityPlanned");
    const groups = planned.find(({ entity }) => entity === "activity:jsna-priorities")?.data
      .requiredGroups;
    expect(groups?.length).toBe(6);
    const { measures } = await commitment("jsna-target");
    expect(measures.map(({ where }) => where.group)).toStrictEqual(groups);
    expect(new Set(measures.map(({ atLeast }) => atLeast))).toStrictEqual(new Set([1]));
  });

  it("keeps the misprinted window as the plan has it, and reads it by a correction", async () => {
    const said = await commitment("jsna-target", { history: "as-recorded" });
    expect(said.words).toMatch(/^Sept to Jan 2014\. /);
    expect(said.measures.map(({ from, by }) => [from, by])[0]).toStrictEqual([
      undefined,
      undefined,
    ]);
    const read = await commitment("jsna-target");
    expect(read.words).toBe(said.words);
    expect(read.measures.map(({ from, by }) => [from, by])[5]).toStrictEqual([
      "2014-09-01",
      "2015-01-31",
    ]);
  });

  it("holds every cadence that the plan names", async () => {
    const made = await eventsOf("CommitmentMade");
    const cadences = made
      .filter(({ data }) => data.basis === "cadence")
      .map(({ entity, data }) => `${entity.slice(11)}: ${data.measures[0]?.every}`);
    expect(cadences).toStrictEqual([
      "annual-event-each-year: year",
      "e-bulletin-quarterly: quarter",
      "adult-social-care-survey-annual: year",
      "bme-event-annual: year",
      "cohesion-group-bi-monthly: two-months",
      "homelessness-group-bi-monthly: two-months",
      "healthcare-forum-quarterly: quarter",
      "managers-forum-quarterly: quarter",
    ]);
    const every = made.flatMap(({ data }) => data.measures).map((measure) => measure.every);
    expect(every.filter((each) => each === "activity").length).toBe(2);
    expect(every.filter((each) => each === "matter").length).toBe(1);
  });
});

describe("who reaches whom in Dudley", () => {
  it("has the sizes of the networks, each by what it counts", async () => {
    const sized = await eventsOf("NetworkSized");
    expect(
      sized.map(({ entity, data }) => `${entity.slice(8)}: ${data.count} ${data.measure}`),
    ).toStrictEqual([
      "oph-twitter: 500 followers",
      "public-mental-health-e-bulletin: 650 circulation",
      "community-cohesion-group: 15 members",
      "health-and-homelessness-group: 15 members",
      "carers-network: 3000 members",
      "carers-network: 7500 circulation",
      "patient-participation-groups: 42 places",
      "borough-healthcare-forum: 100 members",
      "ccg-twitter: 2000 followers",
      "fire-stations-twitter: 3 places",
      "dwmh-trust-members: 7000 members",
    ]);
    const newsletters = sized.find(({ data }) => data.count === 7_500);
    expect(newsletters?.occurredAt).toBe("../2013-12-31");
  });

  it("fills the cells of the plan's matrix, one apart that was only being planned", async () => {
    const columns = [
      "general-public",
      "physical-mental-learning-difficulties",
      "ethnic-minorities",
      "poverty",
      "children-young-people",
      "older-people",
      "carers",
    ];
    const bodies = (await eventsOf("BodyRegistered")).slice(1); // the board itself keeps none
    const networks = await eventsOf("NetworkRegistered");
    const filled = bodies.map(({ entity }) => {
      const kept = networks.filter(({ data }) => data.keptBy === entity);
      const serves = new Set(kept.flatMap(({ data }) => data.serves));
      return columns.map((column) => (serves.has(column) ? "x" : ".")).join("");
    });
    expect(bodies.map(({ entity }, index) => `${entity} ${filled[index]}`)).toStrictEqual([
      "body:dudley-mbc xxxxxxx",
      "body:dudley-ccg x......",
      "body:dcvs x......",
      "body:healthwatch x......",
      "body:fire-service xxxxxxx",
      "body:police-service .......",
      "body:dgft .......",
      "body:dwmht xxx...x",
      "body:bcpft .......",
    ]);
    const { words, measures } = await commitment("youth-forum-planned");
    expect(words).toContain("In planning stages");
    expect(measures[0]?.where).toMatchObject({ type: "NetworkRegistered", kind: "youth-forum" });
  });

  it("knows of staff channels at one partner of nine", async () => {
    const staff = (await eventsOf("NetworkRegistered")).filter(({ data }) => data.kind === "staff");
    expect(staff.length).toBe(3);
    expect(new Set(staff.map(({ data }) => data.keptBy))).toStrictEqual(
      new Set(["body:dudley-mbc"]),
    );
  });

  it("never takes members, followers or circulation for people who took part", async () => {
    const documents = await project(ledger, reach);
    if (isLeft(documents)) throw new Error(explain(documents.left));
    const { counts, coverage } = reachReport(documents.right, { today: "2015-04-01" });
    const { contacts, responses, signatures, people } = counts;
    expect([contacts, responses, signatures].map(({ value }) => value)).toStrictEqual([0, 0, 0]);
    expect([people.lower, people.upper]).toStrictEqual([0, 0]);
    expect([coverage.planned.numerator, coverage.heard.numerator]).toStrictEqual([6, 0]);
  });
});

describe("what the plan leaves open", () => {
  it("stays open: a plan records nothing that came of it", async () => {
    const types = new Set<string>();
    for await (const { events } of ledger.pages()) for (const { type } of events) types.add(type);
    expect([...types].sort()).toStrictEqual([
      "ActivityPlanned",
      "BodyRegistered",
      "CommitmentMade",
      "EventCorrected",
      "LedgerStarted",
      "MatterOpened",
      "NetworkRegistered",
      "NetworkSized",
      "PlanStarted",
    ]);
  });
});
