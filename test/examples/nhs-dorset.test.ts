import { beforeAll, describe, expect, it } from "vitest";
import { project, type Ledger } from "engagement-ledger";
import {
  closedLoop,
  closedLoopProjection,
  commitments,
  commitmentsProjection,
  networks,
  networksProjection,
  type CommitmentRow,
} from "engagement-ledger/projections";
import { unknownCodesIn } from "../../src/events/codes/known.js";
import { rightOf } from "../projections/recorded.js";
import { quotes } from "../seeds/quoted.js";
import { decoded, historyOf, replayed } from "./history.js";

const chapters = historyOf("nhs-dorset");
const events = decoded(chapters.flatMap((chapter) => chapter.events));
const promises = events.flatMap((event) =>
  event.type === "CommitmentMade" ? [{ entity: event.entity, ...event.data }] : [],
);
const today = "2023-04-01";
const sections = [
  ["Improve services with people and communities", 10],
  ["Working with Healthwatch Dorset", 8],
  ["Working in partnership with the voluntary and community sector", 10],
  ["Involving people and communities in decision making", 11],
  ["Working with people and communities to reduce health inequalities", 10],
] as const;

let ledger: Ledger;
let rows: ReadonlyMap<string, CommitmentRow>;
beforeAll(async () => {
  ledger = await replayed(chapters, "nhs-dorset.example/engagement");
  const documents = rightOf(await project(ledger, commitmentsProjection));
  const report = commitments(documents, { today }).commitments;
  rows = new Map(report.map((row) => [row.commitment.slice(11), row]));
});

describe("the page of NHS Dorset as data", () => {
  it("is admitted, all of it, after the entry that starts the ledger", () => {
    expect([ledger.size, ledger.clock, events.length]).toStrictEqual([123, "simulated", 122]);
    expect(new Set(events.map(({ id }) => id)).size).toBe(122);
  });

  it("uses only codes that the lists have", () => {
    expect(events.flatMap(({ type, data }) => unknownCodesIn(type, data))).toStrictEqual([]);
  });

  it("dates everything as on or before one day, and names nobody and no place on a machine", () => {
    expect(new Set(events.map(({ occurredAt }) => occurredAt))).toStrictEqual(
      new Set(["../2022-12-31"]),
    );
    expect(JSON.stringify(chapters)).not.toMatch(
      /aldridge|gall\b|aird|picot|crowe|sherring|@|\.txt|\.\.\/\w*[a-z]|\/work|seeds/i,
    );
    expect(new Set(promises.map(({ source }) => source.title))).toStrictEqual(
      new Set(["Working with people and communities"]),
    );
  });

  quotes("001_dc491c5c4b85de2e.txt", {
    ...Object.fromEntries(promises.map(({ entity, words }) => [entity, words])),
    ...Object.fromEntries(
      events.flatMap((event) =>
        event.type === "ThemeIdentified" ? [[event.entity, event.data.summary]] : [],
      ),
    ),
  });
});

describe("what NHS Dorset promised", () => {
  it("is 49 bullets, each with its section, and five promises beside them", () => {
    const counted = sections.map(([section]) => [
      section,
      promises.filter((promise) => promise.section === section).length,
    ]);
    expect(counted).toStrictEqual(sections);
    expect([promises.length, rows.size]).toStrictEqual([54, 54]);
    expect(new Set(promises.map(({ words }) => words)).size).toBe(54);
  });

  it("keeps the bullet that stands in two sections twice", () => {
    const twice = promises.filter(({ words }) =>
      words.startsWith("Continue and extend work with community leaders"),
    );
    expect(twice.map(({ section }) => section)).toStrictEqual([sections[2][0], sections[4][0]]);
  });

  it("names an owner only where the page does", () => {
    const owners = promises.map(({ owner }) => owner).filter((owner) => owner !== undefined);
    expect(owners).toStrictEqual([
      ...Array.from({ length: 5 }, () => "Healthwatch Dorset"),
      "Chief People Officer and the non-executive directors",
    ]);
  });

  it("has the numbers and intervals of the page", () => {
    const numbers = promises.flatMap(({ entity, measures = [] }) =>
      measures
        .filter(({ atLeast, all, every }) => (atLeast ?? 0) > 1 || all === true || every)
        .map(({ count, atLeast, every }) => [entity.slice(11), count, atLeast ?? "all", every]),
    );
    expect(numbers).toStrictEqual([
      ["training-at-every-part", "bodies", "all", undefined],
      ["equality-impact-assessments", "events", 1, "matter"],
      ["share-what-was-used", "events", 1, "activity"],
      ["healthwatch-monthly", "events", 1, "month"],
      ["community-health-ambassadors", "groups", 40, undefined],
      ["induction-of-representatives", "events", "all", "representative"],
      ["induction-of-representatives", "events", "all", "representative"],
      ["lay-members", "lay-members", 2, undefined],
      ["lay-members", "lay-members", 2, undefined],
      ["100-conversations", "people", 100, undefined],
      ["alternative-formats", "events", "all", undefined],
    ]);
  });

  it("tests nothing that is only tagged, and asks how often regular training is", () => {
    const tagged = promises.filter(({ basis }) => basis === "tag-only");
    expect(tagged.map(({ entity }) => entity.slice(11))).toStrictEqual([
      "work-together",
      "learn-from-lived-experience",
      "new-ways-of-working",
      "understand-needs",
      "stronger-voice",
      "cultural-events",
      "plain-words",
    ]);
    const names = tagged.map(({ entity }) => entity.slice(11));
    expect(new Set(names.map((name) => rows.get(name)?.outcome))).toStrictEqual(
      new Set(["not-decidable"]),
    );
    expect(rows.get("staff-training-on-inequalities")?.measures).toMatchObject([
      { outcome: "not-decidable", needed: "how often: the measure has no interval (every)" },
    ]);
  });

  it("leaves monthly meetings and lay members without evidence, and the rest open", () => {
    const missing = [...rows].filter(([, { outcome }]) => outcome === "evidence-missing");
    expect(missing.map(([name]) => name)).toStrictEqual(["healthwatch-monthly", "lay-members"]);
    expect(rows.get("healthwatch-monthly")?.measures).toMatchObject([
      { figure: { numerator: 0, denominator: 3 }, nextDue: "2023-04-30" },
    ]);
    const open = [...rows.values()].filter(({ outcome }) => outcome === "not-yet-due");
    expect(open.filter(({ basis }) => basis === "promise")).toHaveLength(
      promises.filter(({ basis }) => basis === "promise").length,
    );
  });
});

describe("what people said to NHS Dorset", () => {
  it("was answered in four sections by each bullet, and left out as praise in one", async () => {
    const documents = rightOf(await project(ledger, closedLoopProjection));
    const { themes, excluded } = closedLoop(documents, { today });
    const states = themes.map(({ theme, state, laterAnswers }) => [
      theme,
      `${state}, and ${laterAnswers.length} times more`,
    ]);
    expect(Object.fromEntries(states)).toStrictEqual({
      "theme:listen-more": "answered, and 9 times more",
      "theme:pleased-to-work-together": "excluded, and 0 times more",
      "theme:voluntary-sector-as-equals": "answered, and 9 times more",
      "theme:when-decisions-are-made": "answered, and 10 times more",
      "theme:do-better": "answered, and 9 times more",
    });
    expect(new Set(themes.map(({ disposition }) => disposition))).toStrictEqual(
      new Set(["uncoded", undefined]),
    );
    expect(excluded).toMatchObject([{ reason: "praise-only" }]);
  });
});

describe("whom NHS Dorset works with", () => {
  it("is on the register: ten bodies, three networks, and no panel yet", async () => {
    const documents = rightOf(await project(ledger, networksProjection));
    const report = networks(documents, { today });
    expect(report.bodies.map(({ name }) => name)).toStrictEqual([
      "Dorset Community Action",
      "Digital public engagement group",
      "Dorset health inequalities group",
      "Healthwatch Dorset",
      "Healthwatch Dorset Steering Group",
      "Dorset Mental Health Forum",
      "NHS Dorset",
      "Our Dorset Public Engagement Group",
      "Public Health",
      "Dorset Race Equality Council",
    ]);
    expect(report.networks.map(({ kind }) => kind)).toStrictEqual([
      "champions",
      "working-group",
      "email",
    ]);
    expect(report.attendance.activities).toStrictEqual([]);
    expect(rows.get("citizens-panel")?.outcome).toBe("not-yet-due");
  });
});
