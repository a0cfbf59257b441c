import { describe, expect, it } from "vitest";
import { happened } from "../recorded.js";
import { answered, decided, everyState, said, setting, told, westmoor } from "./record.js";
import { firstOf, reportOf, storyOf } from "./report-of.js";

const today = "2024-06-30";
const report = await reportOf(everyState, today);

describe("you said, we decided, of one matter", () => {
  it("tells every theme, closed or not, and lists apart what is left out, with the reason", () => {
    const { stories, excluded } = firstOf(report);
    expect(stories.map(({ theme, state }) => [theme, state])).toStrictEqual([
      ["theme:evening", "evidenced"],
      ["theme:parking", "heard"],
      ["theme:bus", "considered"],
      ["theme:chairs", "answered"],
      ["theme:sign", "heard"],
    ]);
    expect(excluded.map(({ theme, excluded: why }) => [theme, why?.because])).toStrictEqual([
      ["theme:thanks", "It asks for nothing"],
    ]);
  });

  it("carries the measures of that matter with their numerators", () => {
    const { M1, M4, M5 } = firstOf(report).measures ?? expect.fail();
    expect([M1.numerator, M1.denominator, M1.openOverdue]).toStrictEqual([1, 5, 4]);
    expect([M4.numerator, M4.denominator]).toStrictEqual([0, 0]);
    expect([M5.numerator, M5.denominator]).toStrictEqual([1, 1]);
  });

  it("says who answers, under which profile, and for which days it may publish", () => {
    const { body, profile, marker, reportingDates } = firstOf(report);
    expect({ body, profile, marker, reportingDates }).toStrictEqual({
      body: { id: "body:westmoor", name: westmoor },
      profile: "nhs-hes-2018",
      marker: "*",
      reportingDates: ["2024-03-31", "2024-04-30", "2024-06-30"],
    });
  });

  it("gives each step the event that shows it", () => {
    const { heard, considered, answers, told: tellings, differences } = storyOf(report, "evening");
    expect(
      [
        heard,
        ...[considered, answers, tellings, differences].flatMap((s) => s.map((e) => e.source)),
      ].map(({ position, type, at }) => [position, type, at]),
    ).toStrictEqual([
      [5, "ThemeIdentified", "2024-01-10"],
      [13, "PaperReceived", "2024-02-20"],
      [15, "DecisionInfluenced", "2024-03-01"],
      [12, "FeedbackReturned", "2024-02-05"],
      [19, "FeedbackReturned", "2024-03-11"],
      [20, "FeedbackReturned", "2024-03-12"],
      [24, "DifferenceEvidenced", "2024-05-01"],
    ]);
  });
});

describe("what people were told", () => {
  it("is an acknowledgement before the answer, and tells each group once after it", () => {
    expect(storyOf(report, "evening").told.map(({ does, tells }) => [does, tells])).toStrictEqual([
      ["before-answer", []],
      ["told", ["carers"]],
      ["told", ["older-people"]],
    ]);
  });

  it("is only published where nobody is recorded to read the page", () => {
    const { told: tellings, notTold } = storyOf(report, "chairs");
    expect(tellings.map(({ does }) => does)).toStrictEqual(["published"]);
    expect(notTold).toStrictEqual(["carers"]);
  });

  it("is only published on a website where no group is recorded as having said it", async () => {
    const nobody = await reportOf(
      [
        ...setting,
        said("evening", "Open later", { groups: [] }),
        decided,
        answered("evening"),
        told("evening", "2024-03-11", [], { channel: "website", everyone: true }),
      ],
      today,
    );
    const { told: tellings, state } = storyOf(nobody, "evening");
    expect([state, tellings.map(({ does }) => does)]).toStrictEqual(["answered", ["published"]]);
  });

  it("belongs to an earlier answer once the theme is open again", () => {
    const story = storyOf(report, "parking");
    expect(story.told.map(({ does }) => does)).toStrictEqual(["before-reopening"]);
    expect(story.answers).toStrictEqual([]);
    expect(story.earlierAnswers.map(({ disposition }) => disposition)).toStrictEqual([
      "not-adopted",
    ]);
    expect(story.considered.map(({ earlier }) => earlier)).toStrictEqual([true]);
  });

  it("may reach others than those who said it, or the same again", async () => {
    const more = await reportOf(
      [
        ...setting,
        said("evening", "Open later"),
        decided,
        answered("evening"),
        told("evening", "2024-03-11", ["teenagers"]),
        told("evening", "2024-03-12", ["carers"]),
        told("evening", "2024-03-13", ["carers"]),
      ],
      today,
    );
    expect(storyOf(more, "evening").told.map(({ does }) => does)).toStrictEqual([
      "others",
      "told",
      "again",
    ]);
  });

  it("leaves out a delay of an answer that had been given", () => {
    expect(storyOf(report, "evening").delays).toStrictEqual([]);
    expect(storyOf(report, "bus").delays.map(({ expectedOn }) => expectedOn)).toStrictEqual([
      "2024-04-15",
    ]);
  });
});

describe("an answer", () => {
  const lacking = async (more: Parameters<typeof answered>[1], omit: "reason" | "decision") => {
    const { [omit]: _omitted, ...data } = answered("evening", more).data;
    const event = happened("DecisionInfluenced", "matter:walk-in", "2024-03-01", {
      ...data,
    });
    const found = await reportOf([...setting, said("evening", "Later"), decided, event], today);
    return storyOf(found, "evening").answers.map(({ counts, lacks }) => [counts, lacks]);
  };

  it("that lacks what an answer needs says what it lacks, and does not count", async () => {
    expect(await lacking({}, "reason")).toStrictEqual([["no", ["reason"]]]);
    expect(await lacking({}, "decision")).toStrictEqual([["no", ["decision"]]]);
    expect(await lacking({ disposition: "uncoded" }, "decision")).toStrictEqual([
      ["no", ["document", "decision"]],
    ]);
  });

  it("carries the decision that it rests on, in words", () => {
    const [answer] = storyOf(report, "evening").answers;
    expect(answer?.decision).toMatchObject({
      by: westmoor,
      meeting: "Board, March",
      weightGiven: "What carers said moved the closing time",
    });
    expect([answer?.counts, answer?.change]).toStrictEqual(["answer", "Open until ten at night"]);
  });

  it("carries the promise that it rests on, once that was made", async () => {
    const promise = happened("CommitmentMade", "commitment:late-bus", "2024-05", {
      by: "body:westmoor",
      words: "We will ask for a later bus",
      source: { title: "Plan" },
      basis: "promise",
      measures: [],
    });
    const { decision: _none, ...data } = answered("evening").data;
    const events = [
      ...setting,
      said("evening", "Later"),
      promise,
      happened("DecisionInfluenced", "matter:walk-in", "2024-05-02", {
        ...data,
        commitment: "commitment:late-bus",
      }),
    ];
    const on = async (day: string) =>
      storyOf(await reportOf(events, day), "evening").answers.map(({ commitment, absent }) => [
        commitment?.words,
        absent,
      ]);
    expect(await on("2024-05-03")).toStrictEqual([[undefined, ["promise"]]]);
    expect(await on("2024-05-31")).toStrictEqual([["We will ask for a later bus", []]]);
  });

  it("that is still open says when it will be looked at again", () => {
    const [answer] = storyOf(report, "bus").answers;
    expect([answer?.counts, answer?.lacks, answer?.reviewOn]).toStrictEqual([
      "no",
      [],
      "2024-05-31",
    ]);
  });

  it("after the first is a later one", async () => {
    const more = await reportOf(
      [
        ...setting,
        said("evening", "Later"),
        decided,
        answered("evening", { disposition: "not-adopted", reason: { code: "cost" } }),
        answered("evening", {}, "2024-04-01"),
      ],
      today,
    );
    expect(storyOf(more, "evening").answers.map(({ counts }) => counts)).toStrictEqual([
      "answer",
      "later",
    ]);
  });
});

describe("a day before the end of the record", () => {
  it("shows nothing that is claimed for later", async () => {
    const early = await reportOf(everyState, "2024-02-28");
    const { answers, told: tellings, considered, differences } = storyOf(early, "evening");
    expect([answers, differences]).toStrictEqual([[], []]);
    expect([tellings.length, considered.length]).toStrictEqual([1, 1]);
    expect(storyOf(early, "parking").reopened).toStrictEqual([]);
  });
});
