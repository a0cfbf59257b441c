import { describe, expect, it } from "vitest";
import { projectAll, type EntityId, type GivenDataOf, type NewEvent } from "engagement-ledger";
import { closedLoopProjection } from "../../../projections/closed-loop/projection.js";
import type { ClosedLoopOptions } from "../../../projections/closed-loop/report.js";
import { responseLoopProjection } from "../../../projections/closed-loop/responses/projection.js";
import { responseLoop } from "../../../projections/closed-loop/responses/report.js";
import { policies } from "../../../projections/policies/projection.js";
import { body, document, happened, matter, recorded, rightOf } from "../recorded.js";

const survey: EntityId<"activity"> = "activity:survey";
const feedback = (n: number): EntityId<"feedback"> =>
  `feedback:00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

const closingId = "00000000-0000-4000-8000-0000000000aa";

const came = (n: number, on: string, channel = "survey"): NewEvent =>
  happened("FeedbackReceived", feedback(n), on, {
    activity: survey,
    channel,
    respondent: { kind: "individual" },
  });
const coded = (n: number, on: string, ...themes: ReadonlyArray<string>): NewEvent =>
  happened("FeedbackThemed", feedback(n), on, {
    themes: themes.map((id): EntityId<"theme"> => `theme:${id}`),
    by: "person",
    reviewed: true,
  });
const theme = (id: string, on: string): NewEvent =>
  happened("ThemeIdentified", `theme:${id}`, on, {
    title: id,
    summary: id,
    activities: [survey],
    groups: ["carers"],
  });
const answered = (id: string, on: string, disposition = "adopted" as const): NewEvent =>
  happened("DecisionInfluenced", "matter:m", on, {
    theme: `theme:${id}`,
    disposition,
    reason: { code: "agreed" },
    decision: "d",
  });
const told = (on: string, data: Partial<GivenDataOf<"FeedbackReturned">>): NewEvent =>
  happened("FeedbackReturned", survey, on, {
    channel: "email",
    message: "You said, we did",
    saysWhatChanged: true,
    saysWhyNot: false,
    ...data,
  });
const toCarers = (on: string, id: string): NewEvent =>
  told(on, { themes: [`theme:${id}`], groups: ["carers"] });

const start = [
  body("icb"),
  matter("m", "body:icb"),
  happened("PolicyAdopted", "body:icb", "2023-01-01", {
    setting: "loop.feedbackDays",
    value: 84,
    source: document("How we feed back"),
  }),
  happened("ConsultationOpened", survey, "2024-01-01", {
    by: "body:icb",
    title: "Survey",
    purpose: "consultation",
    matters: [{ matter: "matter:m", limb: "proposal" }],
  }),
];
const decided = happened("DecisionMade", "matter:m", "2024-03-01", {
  decision: "d",
  by: "body:icb",
  outcome: "Decided",
  reasons: "As in the paper",
  meeting: "Board",
});

async function loop(
  events: ReadonlyArray<NewEvent>,
  today = "2024-06-30",
  more: Partial<ClosedLoopOptions> = {},
) {
  const ledger = await recorded([...start, ...events]);
  const [responses, documents, adopted] = rightOf(
    await projectAll(ledger, [responseLoopProjection, closedLoopProjection, policies]),
  );
  return responseLoop(responses, documents, { today, policies: adopted, ...more });
}

const closedOf = async (events: ReadonlyArray<NewEvent>, today?: string): Promise<string> => {
  const { M1 } = (await loop(events, today)).measures;
  return `${M1.numerator} of ${M1.denominator}`;
};

describe("a response that was coded to themes", () => {
  const two = [
    came(1, "2024-01-10"),
    theme("parking", "2024-01-10"),
    theme("buses", "2024-01-10"),
    coded(1, "2024-01-20", "parking", "buses"),
    decided,
    answered("parking", "2024-03-01"),
    toCarers("2024-03-05", "parking"),
  ];

  it("is closed when all of them are, on the day of the last", async () => {
    expect(await closedOf(two)).toBe("0 of 1");
    const both = [...two, answered("buses", "2024-04-01"), toCarers("2024-04-05", "buses")];
    const { M1, M3 } = (await loop(both)).measures;
    expect(M1).toMatchObject({ unit: "response", numerator: 1, denominator: 1 });
    expect(M3).toMatchObject({ unit: "response", median: 86, closed: 1, open: 0 });
    expect(M1).toMatchObject({ closedLate: 1, uncoded: 0 });
  });

  it("is closed by an answer to this person, where not all who said the same are told", async () => {
    const byName = [
      ...two,
      answered("buses", "2024-04-01"),
      told("2024-04-02", { feedback: [feedback(1)] }),
    ];
    const { M1, M3 } = (await loop(byName)).measures;
    expect([M1.numerator, M3.median]).toStrictEqual([1, 83]);
  });

  it("is not closed by telling the person before there is an answer, which only acknowledges", async () => {
    const thanked = [...two, told("2024-03-10", { feedback: [feedback(1)] })];
    expect(await closedOf(thanked)).toBe("0 of 1");
    expect(await closedOf([...thanked, answered("buses", "2024-04-01")])).toBe("0 of 1");
  });

  it("takes what it was last coded to", async () => {
    expect(await closedOf([...two, coded(1, "2024-02-01", "parking")])).toBe("1 of 1");
  });

  it("is not closed by an answer from before it came", async () => {
    const late = [...two, came(2, "2024-05-01"), coded(2, "2024-05-02", "parking")];
    expect(await closedOf([...two, coded(1, "2024-02-01", "parking")])).toBe("1 of 1");
    expect((await loop(late)).measures.M1).toMatchObject({ numerator: 0, denominator: 2 });
    const again = [
      ...late,
      answered("parking", "2024-06-01"),
      told("2024-06-02", { feedback: [feedback(2)] }),
    ];
    expect((await loop(again)).measures.M1).toMatchObject({ numerator: 1, denominator: 2 });
  });

  it("is not closed by telling of an answer from before it came, though another came since", async () => {
    const events = [
      theme("parking", "2024-01-10"),
      decided,
      answered("parking", "2024-03-01"),
      came(2, "2024-03-10"),
      coded(2, "2024-03-11", "parking"),
      toCarers("2024-03-20", "parking"),
    ];
    expect(await closedOf(events)).toBe("0 of 1");
    expect(await closedOf([...events, answered("parking", "2024-06-01")])).toBe("0 of 1");
  });

  it("is closed by telling all who raised it of an answer since it came", async () => {
    const events = [
      theme("parking", "2024-01-10"),
      decided,
      answered("parking", "2024-03-01"),
      toCarers("2024-03-02", "parking"),
      came(2, "2024-03-10"),
      coded(2, "2024-03-11", "parking"),
      answered("parking", "2024-05-01"),
    ];
    expect(await closedOf(events)).toBe("0 of 1");
    const { M1, M3 } = (await loop([...events, toCarers("2024-05-09", "parking")])).measures;
    expect([M1.numerator, M3.median]).toStrictEqual([1, 60]);
  });

  it("has waited since it came, though its theme was first heard later", async () => {
    const events = [
      came(1, "2024-01-10"),
      theme("parking", "2024-03-01"),
      coded(1, "2024-03-02", "parking"),
    ];
    expect((await loop(events)).measures.M3.longestOpenDays).toBe(172);
    expect(await closedOf(events, "2024-04-04")).toBe("0 of 1");
  });

  it("has no difference from one that was there before it came", async () => {
    const differs = (on: string): NewEvent =>
      happened("DifferenceEvidenced", "matter:m", on, { theme: "theme:parking", what: "Places" });
    const events = [
      theme("parking", "2024-01-10"),
      came(1, "2024-02-10"),
      coded(1, "2024-02-11", "parking"),
      decided,
      answered("parking", "2024-03-01"),
      toCarers("2024-03-02", "parking"),
    ];
    const M5 = async (on: string) => (await loop([...events, differs(on)])).measures.M5;
    expect(await M5("2024-01-20")).toMatchObject({ numerator: 0, denominator: 1 });
    expect(await M5("2024-04-01")).toMatchObject({ numerator: 1, denominator: 1 });
  });

  it("is open again when a theme of it is", async () => {
    const events = [
      theme("parking", "2024-01-10"),
      came(3, "2024-01-11"),
      coded(3, "2024-01-20", "parking"),
      decided,
      answered("parking", "2024-03-01"),
      toCarers("2024-03-05", "parking"),
    ];
    const reopened = happened("ThemeReopened", "theme:parking", "2024-04-01", { reason: "Undone" });
    expect((await loop(events)).measures.M1.numerator).toBe(1);
    const { M1, M3 } = (await loop([...events, reopened])).measures;
    expect([M1.numerator, M3.longestOpenDays]).toStrictEqual([0, 90]);
  });
});

describe("a response that was coded to no theme", () => {
  const one = [came(1, "2024-01-10")];

  it("is closed by a return that names it and says what changed or why not, and counted as not coded", async () => {
    const { M1 } = (await loop([...one, told("2024-02-01", { feedback: [feedback(1)] })])).measures;
    expect(M1).toMatchObject({ numerator: 1, denominator: 1, uncoded: 1 });
  });

  it("shows the return that closed it, not the thanks before", async () => {
    const thanks = { saysWhatChanged: false, saysWhyNot: false };
    const closing = { ...told("2024-02-01", { feedback: [feedback(1)] }), id: closingId };
    const events = [...one, told("2024-01-11", { ...thanks, feedback: [feedback(1)] }), closing];
    const { evidence, numerator } = (await loop(events)).measures.M1;
    expect(numerator).toBe(1);
    expect("events" in evidence ? evidence.events : []).toStrictEqual([
      expect.any(String),
      closingId,
    ]);
  });

  it("is not closed by thanks, by a website, or by what names others", async () => {
    const thanks = { saysWhatChanged: false, saysWhyNot: false };
    for (const data of [
      { ...thanks, feedback: [feedback(1)] },
      { channel: "website", feedback: [feedback(1)] },
      { everyone: true },
    ])
      expect(await closedOf([...one, told("2024-02-01", data)])).toBe("0 of 1");
  });

  it("is due by the rule of the body that opened the matter, or when the matter is decided", async () => {
    expect(await closedOf(one, "2024-04-03")).toBe("0 of 0");
    expect(await closedOf(one, "2024-04-04")).toBe("0 of 1");
    expect(await closedOf([...one, decided], "2024-03-01")).toBe("0 of 1");
  });
});

describe("responses left out", () => {
  it("are those withdrawn, excluded, signed or of a theme left out, by reason", async () => {
    const moderated = (n: number, on: string, decision: "excluded" | "released"): NewEvent =>
      happened("FeedbackModerated", feedback(n), on, {
        decision,
        reason: "duplicate",
        by: "person",
      });
    const { measures, excluded } = await loop([
      came(1, "2024-01-10"),
      came(2, "2024-01-10"),
      happened("FeedbackWithdrawn", feedback(2), "2024-01-11", {}),
      came(3, "2024-01-10"),
      moderated(3, "2024-01-11", "excluded"),
      came(4, "2024-01-10"),
      moderated(4, "2024-01-11", "excluded"),
      moderated(4, "2024-01-12", "released"),
      came(5, "2024-01-10", "petition"),
      came(6, "2024-01-10"),
      theme("thanks", "2024-01-10"),
      coded(6, "2024-01-11", "thanks"),
      happened("ThemeExcluded", "theme:thanks", "2024-01-12", {
        reason: "praise-only",
        because: "It thanks the staff",
      }),
    ]);
    expect(measures.M1.denominator).toBe(2);
    expect(excluded.map(({ reason, responses }) => [reason, responses])).toStrictEqual([
      ["withdrawn", 1],
      ["duplicate", 1],
      ["petition-signature", 1],
      ["theme-praise-only", 1],
    ]);
  });
});

describe("a report of responses", () => {
  it("is of the activity, matter, body and days asked for", async () => {
    const events = [came(1, "2024-01-10"), came(2, "2024-02-10")];
    const due = async (scope: NonNullable<ClosedLoopOptions["scope"]>) =>
      (await loop(events, "2024-06-30", { scope })).measures.M1.denominator;
    expect(await due({ activity: survey })).toBe(2);
    expect(await due({ activity: "activity:other" })).toBe(0);
    expect(await due({ matter: "matter:m", body: "body:icb" })).toBe(2);
    expect(await due({ from: "2024-02-01" })).toBe(1);
    expect(await due({ to: "2024-01-31" })).toBe(1);
  });
});
