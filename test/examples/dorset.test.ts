import { isLeft, isRight } from "fp-ts/lib/Either.js";
import { beforeAll, describe, expect, it } from "vitest";
import {
  explain,
  readNewEvent,
  type EngagementEvent,
  type EventType,
  type Ledger,
  type PageOptions,
  type View,
} from "engagement-ledger";
import { decoded, historyOf, replayed } from "./history.js";

const commands = historyOf("dorset-clinical-services-review");

const consultation = "activity:csr-consultation";
const telephoneSurvey = "activity:csr-telephone-survey";

async function recordedBy(view: View, when: string): Promise<View> {
  const earlier = await view.asRecordedAt(when);
  if (isLeft(earlier)) throw new Error(explain(earlier.left));
  return earlier.right;
}

type Of<Type extends EventType> = Extract<EngagementEvent, { readonly type: Type }>;

async function eventsOf<Type extends EventType>(
  view: View,
  type: Type,
  options: Omit<PageOptions, "types"> = {},
): Promise<ReadonlyArray<Of<Type>>> {
  const isOfType = (event: EngagementEvent): event is Of<Type> => event.type === type;
  const found: Of<Type>[] = [];
  for await (const page of view.pages({ ...options, types: [type] }))
    found.push(...page.events.filter(isOfType));
  return found;
}

describe("the Dorset Clinical Services Review, as data", () => {
  it("has only events of the catalogue", () => {
    const refused = commands
      .flatMap((command) => command.events)
      .map(readNewEvent)
      .filter(isLeft);
    expect(refused).toStrictEqual([]);
  });

  it("has a clock that never goes back, and an id for every event", () => {
    const clocks = commands.map((command) => command.clock);
    expect(clocks).toStrictEqual([...clocks].sort());
    const ids = decoded(commands.flatMap((command) => command.events)).map((event) => event.id);
    expect(new Set(ids).size).toBe(57);
    expect(ids.includes(undefined)).toBe(false);
  });

  it("cites a title and an address for every document", () => {
    const documents = JSON.stringify(commands).match(/"(?:document|source)":\{[^}]*\}/g) ?? [];
    expect(documents.length).toBeGreaterThan(20);
    expect(documents.filter((text) => !/"title":".+"url":"https?:/.test(text))).toStrictEqual([]);
  });
});

describe("the Dorset ledger", () => {
  let ledger: Ledger;
  beforeAll(async () => {
    ledger = await replayed(commands, "dorset-ccg.example/engagement");
  });

  it("admits everything, after the entry that starts it", () => {
    expect(ledger.size).toBe(58);
    expect(ledger.clock).toBe("simulated");
  });

  it("counts each channel apart, and signatures outside the responses", async () => {
    const tallies = await eventsOf(ledger, "ResponsesTallied");
    const totals = tallies
      .filter(({ data }) => !data.breakdown)
      .map(({ entity, data }) => [entity, data.channel, data.responses]);
    expect(totals).toStrictEqual([
      [consultation, "survey", 18_713],
      [consultation, "letter", 245],
      [consultation, "petition", 75_570],
      [telephoneSurvey, "telephone", 1_004],
    ]);
    expect((75_570 / 18_713).toFixed(2)).toBe("4.04");
  });

  it("keeps both answers to the question on the sites, by their own activity", async () => {
    const tallies = await eventsOf(ledger, "ResponsesTallied");
    const answers = tallies.flatMap(({ entity, data }) =>
      data.answers.map(({ code, share, answered }) => [entity, code, share, answered]),
    );
    expect(answers).toStrictEqual([
      [consultation, "emergency-at-bournemouth", "0.44", 7_838],
      [consultation, "emergency-at-poole", "0.34", 7_838],
      [consultation, "another-option", "0.22", 7_838],
      [telephoneSurvey, "emergency-at-bournemouth", "0.40", undefined],
      [telephoneSurvey, "emergency-at-poole", "0.51", undefined],
    ]);
    expect(((100 * 7_838) / 18_713).toFixed(1)).toBe("41.9");
  });

  it("leaves the totals that contradict each other as claims of their documents", async () => {
    const insights = await eventsOf(ledger, "InsightReceived");
    const published = await eventsOf(ledger, "ResponsePublished");
    const claims = [...insights, ...published].flatMap(({ data }) =>
      data.claims.map((claim) => `${claim.measure} ${claim.value}`),
    );
    expect(claims).toStrictEqual([
      "responses 18500",
      "attendances 1800",
      "people-lower 18500",
      "responses 18700",
      "responses 18713",
      "responses 1004",
      "attendances 1900",
      "activities 14",
      "petitions 9",
    ]);
  });

  it("holds 14 focus groups and one series of drop-in events", async () => {
    const held = await eventsOf(ledger, "ActivityHeld");
    const times = (entity: string): number => held.filter((each) => each.entity === entity).length;
    expect(times("activity:csr-focus-groups")).toBe(14);
    expect(times("activity:csr-drop-in-events")).toBe(1);
    expect(held.map(({ data }) => data.attendance.contacts ?? 0)).toContain(1_900);
  });

  it("was open from 1 December 2016 to 28 February 2017", async () => {
    const opened = await eventsOf(ledger, "ConsultationOpened");
    const closed = await eventsOf(ledger, "ConsultationClosed");
    expect([opened[0]?.occurredAt, opened[0]?.data.closesOn, closed[0]?.occurredAt]).toStrictEqual([
      "2016-12-01",
      "2017-02-28",
      "2017-02-28",
    ]);
  });

  it("holds the early total as recorded, and the corrected one as corrected", async () => {
    const asRecorded = await eventsOf(ledger, "ResponsesTallied", { history: "as-recorded" });
    expect(asRecorded[0]?.data.responses).toBe(18_500);
    const beforeTheCorrection = await recordedBy(ledger, "2017-06-14");
    const then = await eventsOf(beforeTheCorrection, "ResponsesTallied");
    expect(then.map(({ data }) => data.responses)).toStrictEqual([18_500]);
  });

  it("knew of no answer to a theme, nothing told and no population on the day of the decision", async () => {
    const then = await recordedBy(ledger, "2017-09-20");
    const count = async (view: View): Promise<ReadonlyArray<number>> => [
      (await eventsOf(view, "DecisionMade")).length,
      (await eventsOf(view, "DecisionInfluenced")).length,
      (await eventsOf(view, "FeedbackReturned")).length,
      (await eventsOf(view, "BaselineRecorded")).length,
      (await eventsOf(view, "MilestoneReached")).length,
    ];
    expect(await count(then)).toStrictEqual([1, 0, 0, 0, 0]);
    expect(await count(ledger)).toStrictEqual([1, 3, 2, 3, 3]);
  });

  it("has no assessment of the duty, because no public source has one", async () => {
    expect(await eventsOf(ledger, "DutyAssessed")).toStrictEqual([]);
  });

  it("answers the first receipt again when the example is recorded a second time", async () => {
    const [first] = decoded(commands[0]?.events ?? []);
    if (first === undefined) throw new Error("the example is empty");
    const again = await ledger.record(first);
    expect(isRight(again) && again.right.position).toBe(1);
    expect(ledger.size).toBe(58);
  });
});
