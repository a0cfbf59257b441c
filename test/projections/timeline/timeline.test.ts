import { isLeft } from "fp-ts/lib/Either.js";
import { project, type Ledger, type NewEvent, type NewEventOf } from "engagement-ledger";
import { describe, expect, it } from "vitest";
import type { Line } from "../../../projections/timeline/line.js";
import { timelineProjection } from "../../../projections/timeline/projection.js";
import { timeline } from "../../../projections/timeline/timeline.js";
import { recordedOn, toldCase, type Step } from "../told-case.js";

const actor = { id: "recorder" };
const matter = "matter:urgent-care";
const consultation = "activity:urgent-care-consultation";

const registered: NewEventOf<"BodyRegistered"> = {
  type: "BodyRegistered",
  entity: "body:westmoor",
  occurredAt: "2013-04-01",
  actor,
  data: { name: "NHS Westmoor", kind: "ccg" },
};

function opened(entity: `matter:${string}`, title: string): NewEventOf<"MatterOpened"> {
  return {
    type: "MatterOpened",
    entity,
    occurredAt: "2016-01-04",
    actor,
    data: { by: "body:westmoor", title, summary: "A change.", limb: "proposal" },
  };
}

function consulted(
  entity: `activity:${string}`,
  title: string,
  of: `matter:${string}`,
): NewEventOf<"ConsultationOpened"> {
  return {
    type: "ConsultationOpened",
    entity,
    occurredAt: "2016-12-01",
    actor,
    data: {
      by: "body:westmoor",
      title,
      purpose: "consultation",
      matters: [{ matter: of, limb: "proposal" }],
    },
  };
}

function responded(number: number, occurredAt: string): NewEventOf<"FeedbackReceived"> {
  const tail = String(number).padStart(12, "0");
  return {
    type: "FeedbackReceived",
    entity: `feedback:00000000-0000-4000-8000-${tail}`,
    occurredAt,
    actor,
    data: { activity: consultation, channel: "survey", respondent: { kind: "individual" } },
  };
}

function tallied(
  occurredAt: string,
  responses: number,
  breakdown = false,
): NewEventOf<"ResponsesTallied"> {
  return {
    type: "ResponsesTallied",
    entity: consultation,
    occurredAt,
    actor,
    data: { channel: "survey", responses, breakdown, source: { title: "Count" } },
  };
}

function decided(occurredAt: string): NewEventOf<"DecisionMade"> {
  return {
    type: "DecisionMade",
    entity: matter,
    occurredAt,
    actor,
    data: {
      decision: "one-site",
      by: "body:westmoor",
      outcome: "One site",
      reasons: "Staffing.",
      meeting: "the governing body",
    },
  };
}

const start: ReadonlyArray<Step> = [
  registered,
  opened(matter, "Urgent care"),
  consulted(consultation, "Urgent care consultation", matter),
];

async function linesOf(ledger: Ledger, of?: string): Promise<ReadonlyArray<Line>> {
  const documents = await project(ledger, timelineProjection);
  if (isLeft(documents)) throw new Error(JSON.stringify(documents.left));
  return timeline(documents.right, of === undefined ? {} : { matter: of });
}

const told = async (steps: ReadonlyArray<Step>, of?: string) => linesOf(await toldCase(steps), of);
const sentences = (lines: ReadonlyArray<Line>) =>
  lines.map(({ when, sentence }) => `${when} ${sentence}`);

describe("the timeline", () => {
  it("tells what happened in plain sentences, in order, by name", async () => {
    expect(sentences(await told([...start, decided("2017-09-20")]))).toStrictEqual([
      "1990-01-01 The ledger westmoor.example/engagement was started with a simulated clock.",
      "2013-04-01 NHS Westmoor was registered as a body (ccg).",
      "2016-01-04 NHS Westmoor opened the matter “Urgent care” (proposal).",
      "2016-12-01 NHS Westmoor opened “Urgent care consultation” for responses, with no closing day set.",
      "2017-09-20 NHS Westmoor decided at the governing body: “One site”.",
    ]);
  });

  it("carries the event, and the moment it was recorded", async () => {
    const lines = await told([{ ...registered, id: "00000000-0000-4000-8000-000000000001" }]);
    expect(lines[1]).toStrictEqual({
      when: "2013-04-01",
      sentence: "NHS Westmoor was registered as a body (ccg).",
      events: { ids: ["00000000-0000-4000-8000-000000000001"] },
      recordedAt: "2013-04-01T20:00:00.000Z",
    });
  });

  it("names a body as it is called now", async () => {
    const renamed: NewEvent = {
      type: "BodyChanged",
      entity: "body:westmoor",
      occurredAt: "2020-04-01",
      actor,
      data: { name: "NHS Greater Westmoor" },
    };
    const lines = await told([...start, renamed]);
    expect(lines[2]?.sentence).toBe(
      "NHS Greater Westmoor opened the matter “Urgent care” (proposal).",
    );
  });

  it("puts what is known only as on or before a day on that day", async () => {
    const lines = await told([...start, decided("../2016-06-30")]);
    expect(lines.map(({ when }) => when)).toStrictEqual([
      "1990-01-01",
      "2013-04-01",
      "2016-01-04",
      "../2016-06-30",
      "2016-12-01",
    ]);
  });
});

describe("an entry recorded late", () => {
  it("says how many days late, and that it was out of order where something later was recorded first", async () => {
    const lines = await told([
      ...start,
      decided("2017-09-20"),
      recordedOn("2018-09-20", responded(1, "2017-01-10")),
    ]);
    const marks = lines.map(({ when, lateDays, outOfOrder }) => [when, lateDays, outOfOrder]);
    expect(marks.slice(3)).toStrictEqual([
      ["2016-12-01", undefined, undefined],
      ["2017-01-10", 618, true],
      ["2017-09-20", undefined, undefined],
    ]);
  });

  it("is not out of order when only late", async () => {
    const lines = await told([...start, recordedOn("2017-09-22", decided("2017-09-20"))]);
    expect(lines.at(-1)?.lateDays).toBe(2);
    expect(lines.at(-1)?.outOfOrder).toBeUndefined();
  });

  it("counts days in London, from the last day on which it may have happened", async () => {
    const month = await told([...start, recordedOn("2017-10-01", decided("2017-09"))]);
    const night = await told([...start, decided("2017-06-30T23:30:00.000Z")].map((step) => step));
    expect([month.at(-1)?.lateDays, night.at(-1)?.when]).toStrictEqual([1, "2017-07-01"]);
  });

  it("is not out of order for being on the same day, nor against the record's own entries", async () => {
    const sameDay = await told([...start, decided("2016-12-01")]);
    const imported = await told(
      start.map((step) => ("event" in step ? step : recordedOn("2020-01-01", step))),
    );
    const moment = { ...decided("2016-12-01T10:00:00.000Z") };
    const inTheDay = await told([...start, moment, tallied("2016-12-01", 5)]);
    const kept: NewEvent = {
      type: "ErasureRefused",
      entity: "ledger:self",
      occurredAt: "2017-10-02",
      actor,
      data: {
        subject: "00000000-0000-4000-8000-0000000000aa",
        because: "It is needed.",
        basis: "public-task",
        decidedBy: "Records officer",
      },
    };
    const afterRecord = await told([
      ...start,
      kept,
      recordedOn("2017-10-03", decided("2017-09-20")),
    ]);
    expect(afterRecord).toHaveLength(6);
    expect(
      [...sameDay, ...imported, ...inTheDay, ...afterRecord].filter(({ outOfOrder }) => outOfOrder),
    ).toStrictEqual([]);
  });
});

describe("many responses", () => {
  it("are one line an activity and day, with at most 50 ids and their count", async () => {
    const first = Array.from({ length: 60 }, (_none, index) =>
      responded(index, "2017-01-10T10:00:00.000Z"),
    );
    const lines = await told([...start, ...first, responded(60, "2017-01-11")]);
    const responses = lines.slice(-2);
    expect(sentences(responses)).toStrictEqual([
      "2017-01-10 60 responses to “Urgent care consultation” were received.",
      "2017-01-11 1 response to “Urgent care consultation” was received.",
    ]);
    expect(responses.map(({ events }) => [events.ids.length, events.count])).toStrictEqual([
      [50, 60],
      [1, undefined],
    ]);
  });

  it("known as counts are summed, and never with what divides them", async () => {
    const lines = await told([
      ...start,
      tallied("2017-02-28", 1_200),
      tallied("2017-02-28", 34),
      tallied("2017-02-28", 600, true),
      tallied("2017-03-01", 600, true),
    ]);
    expect(sentences(lines.slice(-2))).toStrictEqual([
      "2017-02-28 1,234 responses to “Urgent care consultation” by survey were tallied.",
      "2017-03-01 Responses to “Urgent care consultation” by survey were divided into groups, with no total of their own.",
    ]);
  });

  it("are not added to signatures, nor across channels, and none tallied is said as none", async () => {
    const petition = tallied("2017-02-28", 75_570);
    const signed = { ...petition, data: { ...petition.data, channel: "petition" } };
    const none = tallied("2017-02-28", 0);
    const letters = { ...none, data: { ...none.data, channel: "letter" } };
    const single = responded(1, "2017-02-28");
    const signature = {
      ...responded(2, "2017-02-28"),
      data: { ...single.data, channel: "petition" },
    };
    const lines = await told([
      ...start,
      tallied("2017-02-28", 245),
      signed,
      letters,
      single,
      signature,
    ]);
    expect(sentences(lines.slice(-5))).toStrictEqual([
      "2017-02-28 245 responses to “Urgent care consultation” by survey were tallied.",
      "2017-02-28 75,570 signatures to “Urgent care consultation” by petition were tallied.",
      "2017-02-28 0 responses to “Urgent care consultation” by letter were tallied.",
      "2017-02-28 1 response to “Urgent care consultation” was received.",
      "2017-02-28 1 signature to “Urgent care consultation” was received.",
    ]);
  });

  it("are summed too in what is done with them, outside any matter", async () => {
    const entity = "feedback:00000000-0000-4000-8000-000000000001";
    const themed: NewEvent = {
      type: "FeedbackThemed",
      entity,
      occurredAt: "2017-03-02",
      actor,
      data: { by: "person", reviewed: true },
    };
    const moderated: NewEvent = {
      type: "FeedbackModerated",
      entity,
      occurredAt: "2017-03-03",
      actor,
      data: { decision: "held", reason: "late", by: "person" },
    };
    const taken: NewEvent = {
      type: "FeedbackWithdrawn",
      entity,
      occurredAt: "2017-03-04",
      actor,
      data: {},
    };
    const steps = [...start, responded(1, "2017-01-10"), themed, moderated, taken];
    expect(sentences((await told(steps)).slice(-3))).toStrictEqual([
      "2017-03-02 The themes of 1 response were coded.",
      "2017-03-03 1 response was looked at before use: held, released, left out or cleared for quoting.",
      "2017-03-04 1 response was withdrawn.",
    ]);
    expect((await told(steps, matter)).at(-1)?.when).toBe("2017-01-10");
  });
});

describe("a timeline of one matter", () => {
  const other = [
    opened("matter:maternity", "Maternity"),
    consulted("activity:maternity-survey", "Maternity survey", "matter:maternity"),
  ];
  const theme: NewEventOf<"ThemeIdentified"> = {
    type: "ThemeIdentified",
    entity: "theme:travel",
    occurredAt: "2017-01-20",
    actor,
    data: { title: "Travel", summary: "It is far.", activities: [consultation] },
  };
  const elsewhere: NewEventOf<"ThemeIdentified"> = {
    ...theme,
    entity: "theme:beds",
    data: { title: "Beds", summary: "Too few.", activities: ["activity:maternity-survey"] },
  };
  const reopened: NewEvent = {
    type: "ThemeReopened",
    entity: "theme:travel",
    occurredAt: "2017-10-01",
    actor,
    data: { reason: "New bus times." },
  };

  it("holds its events, those of its activities and of their themes, and nothing else", async () => {
    const steps = [
      ...start,
      ...other,
      responded(1, "2017-01-10"),
      theme,
      elsewhere,
      decided("2017-09-20"),
      reopened,
    ];
    expect(sentences(await told(steps, matter))).toStrictEqual([
      "2016-01-04 NHS Westmoor opened the matter “Urgent care” (proposal).",
      "2016-12-01 NHS Westmoor opened “Urgent care consultation” for responses, with no closing day set.",
      "2017-01-10 1 response to “Urgent care consultation” was received.",
      "2017-01-20 People said “Travel”.",
      "2017-09-20 NHS Westmoor decided at the governing body: “One site”.",
      expect.stringMatching(/^2017-10-01 /),
    ]);
  });

  it("counts a theme for the matters it names, not for those of its activities", async () => {
    const moved = { ...theme, data: { ...theme.data, matters: ["matter:maternity"] as const } };
    expect(sentences(await told([...start, ...other, moved], matter))).not.toContain(
      "2017-01-20 People said “Travel”.",
    );
  });

  it("holds an activity linked by hand", async () => {
    const linked: NewEvent = {
      type: "InvolvementLinked",
      entity: matter,
      occurredAt: "2017-02-01",
      actor,
      data: {
        limb: "proposal",
        because: "It asked about both.",
        activity: "activity:maternity-survey",
      },
    };
    const lines = sentences(await told([...start, ...other, linked], matter));
    expect(lines).toContain(
      "2016-12-01 NHS Westmoor opened “Maternity survey” for responses, with no closing day set.",
    );
  });
});

describe("an entry corrected or voided", () => {
  const decision = { ...decided("2017-09-20"), id: "00000000-0000-4000-8000-00000000000a" };
  const extra = { ...decided("2017-09-21"), id: "00000000-0000-4000-8000-00000000000b" };
  const second = { ...extra, data: { ...extra.data, decision: "hours" } };
  const corrected: NewEvent = {
    type: "EventCorrected",
    entity: "ledger:self",
    id: "00000000-0000-4000-8000-00000000000c",
    occurredAt: "2017-10-01",
    actor,
    data: { event: decision.id, because: "The minutes say so.", occurredAt: "2017-09-19" },
  };
  const voided: NewEvent = {
    type: "EventVoided",
    entity: "ledger:self",
    id: "00000000-0000-4000-8000-00000000000d",
    occurredAt: "2017-10-02",
    actor,
    data: { event: second.id, because: "Entered twice." },
  };
  const steps = [...start, decision, second, corrected, voided];

  it("says so, and stands where the correction puts it", async () => {
    const lines = await told(steps, matter);
    expect(lines.map(({ when, correctedBy }) => [when, correctedBy]).slice(2)).toStrictEqual([
      ["2017-09-19", corrected.id],
      ["2017-10-01", undefined],
    ]);
  });

  it("shows as recorded what was voided since, and by what", async () => {
    const ledger = await toldCase(steps);
    const documents = await project(ledger, timelineProjection, { history: "as-recorded" });
    if (isLeft(documents)) throw new Error(JSON.stringify(documents.left));
    const lines = timeline(documents.right, { matter });
    expect(
      lines.map(({ when, correctedBy, voidedBy }) => [when, correctedBy, voidedBy]).slice(2),
    ).toStrictEqual([
      ["2017-09-20", corrected.id, undefined],
      ["2017-09-21", undefined, voided.id],
      ["2017-10-01", undefined, undefined],
      ["2017-10-02", undefined, undefined],
    ]);
  });
});
