import { describe, expect, it } from "vitest";
import { happened } from "../recorded.js";
import { feedbackOf, held, reachOf, response, tally, uuidOf } from "./record.js";

const values = async (...given: Parameters<typeof reachOf>) => {
  const { contacts, responses, signatures, people } = (await reachOf(...given)).counts;
  return {
    contacts: contacts.value,
    responses: responses.value,
    signatures: signatures.value,
    people,
  };
};
const moderated = (number: number, decision: "held" | "excluded" | "released" | "quotable") =>
  happened("FeedbackModerated", feedbackOf(number), "2024-02-02", {
    decision,
    reason: "duplicate",
    by: "person",
  });
const withdrawn = (number: number) =>
  happened("FeedbackWithdrawn", feedbackOf(number), "2024-02-03", {});

describe("the counts of reach", () => {
  it("add responses received and tallied, attendances and contacts, with petitions apart", async () => {
    expect(
      await values([
        response(1),
        response(2),
        tally({ responses: 40 }),
        tally({ channel: "petition", responses: 9_000 }),
        held("stall", { method: "information-stall", attendance: { contacts: 70, people: 5 } }),
      ]),
    ).toStrictEqual({
      contacts: 117,
      responses: 42,
      signatures: 9_000,
      people: { lower: 40, upper: 47 },
    });
  });

  it("leave out what was withdrawn or excluded, and take back what was released", async () => {
    const events = [1, 2, 3, 4, 5].map((number) => response(number));
    const counted = async (...more: Parameters<typeof reachOf>[0]) =>
      (await values([...events, ...more])).responses;
    expect(await counted(withdrawn(1))).toBe(4);
    expect(await counted(moderated(1, "excluded"), moderated(2, "held"))).toBe(4);
    expect(await counted(moderated(1, "excluded"), withdrawn(1))).toBe(4);
    expect(await counted(moderated(1, "excluded"), moderated(1, "quotable"))).toBe(4);
    expect(await counted(moderated(1, "excluded"), moderated(1, "released"))).toBe(5);
    expect(await counted(withdrawn(1), moderated(1, "released"))).toBe(4);
  });

  it("take a withdrawn response out of its area, its group and its person's count", async () => {
    const one = response(1, {
      area: "E1",
      characteristics: [{ scheme: "nhs-sex", code: "2" }],
      respondent: { kind: "individual", subject: uuidOf(9) },
    });
    const before = await reachOf([one]);
    expect(before.counts.people).toStrictEqual({ lower: 1, upper: 1 });
    expect(before.areas[0]?.contributions.value).toBe(1);
    expect(before.groups[0]).toMatchObject({ code: "2", count: { value: 1 }, known: 1 });
    const after = await reachOf([one, withdrawn(1)]);
    expect(after.counts.people).toStrictEqual({ lower: 0, upper: 0 });
    expect(after.areas[0]?.contributions).toStrictEqual({ value: 0, evidence: { events: [] } });
    expect(after.groups[0]).toMatchObject({
      count: { value: 0, evidence: { events: [] } },
      known: 0,
    });
  });

  it("never add a breakdown to the total that it divides", async () => {
    expect(
      await values([
        tally({ responses: 100 }),
        tally({ responses: 60, breakdown: true, area: "E1" }),
        tally({ responses: 40, breakdown: true, area: "E2" }),
      ]),
    ).toMatchObject({ responses: 100, people: { lower: 100, upper: 100 } });
  });

  it("take breakdowns for the total where nothing else exists, and two ways to divide it once", async () => {
    const byArea = [
      tally({ responses: 60, breakdown: true, area: "E1" }),
      tally({ responses: 40, breakdown: true, area: "E2" }),
    ];
    expect(await values(byArea)).toMatchObject({ responses: 100 });
    const byAge = tally({
      responses: 90,
      breakdown: true,
      tallies: [{ scheme: "age", code: "under-25", people: 90 }],
    });
    expect(await values([...byArea, byAge])).toMatchObject({ responses: 100 });
  });

  it("bound people by the largest channel and the sum of the unlinkable ones (P-1)", async () => {
    const panel = Array.from({ length: 900 }, (_, index) =>
      response(index, { respondent: { kind: "individual", subject: uuidOf(index % 900) } }),
    );
    const { people } = await values([
      ...panel,
      response(901, { respondent: { kind: "individual", subject: uuidOf(3) } }),
      tally({ channel: "telephone", responses: 1_004 }),
      ...[120, 80, 60].map((people) => held("drop-in", { attendance: { people } })),
    ]);
    expect(people).toStrictEqual({ lower: 1_004, upper: 2_164 });
  });

  it("never sum conversations with the survey that most of the same people completed (P-2)", async () => {
    const { people, responses, contacts } = await values([
      ...Array.from({ length: 138 }, (_, index) =>
        held("conversations", {
          method: "listening-conversation",
          attendance: { people: index === 0 ? 56 : 13 },
        }),
      ),
      tally({ responses: 1_500 }),
    ]);
    expect(56 + 137 * 13).toBe(1_837);
    expect([responses, contacts]).toStrictEqual([1_500, 1_500 + 1_837]);
    expect(people).toStrictEqual({ lower: 1_500, upper: 1_500 + 1_837 });
  });

  it("show encounters through many channels as contacts, not as people (P-3)", async () => {
    const { people, contacts, responses } = await values([
      held("stall", { method: "information-stall", attendance: { contacts: 12_400 } }),
    ]);
    expect([contacts, responses, people]).toStrictEqual([12_400, 0, { lower: 0, upper: 0 }]);
  });

  it("count one person of two activities once, in either and in both", async () => {
    const subject = { kind: "individual", subject: uuidOf(1) } as const;
    const events = [
      held("forum"),
      response(1, { respondent: subject }),
      response(2, { respondent: subject, activity: "activity:forum" }),
    ];
    expect((await values(events)).people).toStrictEqual({ lower: 1, upper: 1 });
    expect(await values(events, { scope: { activity: "activity:forum" } })).toMatchObject({
      responses: 1,
      people: { lower: 1, upper: 1 },
    });
  });

  it("count no signature of a petition as a person, with or without a key", async () => {
    const subject = { kind: "individual", subject: uuidOf(1) } as const;
    const events = [
      response(1, { channel: "petition", respondent: subject }),
      response(2, { channel: "petition" }),
    ];
    expect(await values(events)).toStrictEqual({
      contacts: 0,
      responses: 0,
      signatures: 2,
      people: { lower: 0, upper: 0 },
    });
  });

  it("can be of one matter, by its links", async () => {
    const events = [
      response(1),
      held("forum", { attendance: { people: 30 } }),
      happened("InvolvementLinked", "matter:m", "2024-03-01", {
        limb: "planning",
        because: "It was discussed",
        activity: "activity:forum",
      }),
      held("other", { attendance: { people: 7 } }),
    ];
    expect((await values(events, { scope: { matter: "matter:m" } })).contacts).toBe(31);
    expect((await values(events)).contacts).toBe(38);
  });

  it("give a response rate only where the number invited is known", async () => {
    expect((await reachOf([response(1)])).counts.responseRate.outcome).toBe("not-applicable");
    const panel = happened("ConsultationOpened", "activity:panel", "2024-01-10", {
      by: "body:icb",
      title: "Panel",
      purpose: "insight",
      invited: 400,
    });
    const { responseRate } = (
      await reachOf([response(1), panel, tally({ responses: 100 }, "activity:panel")])
    ).counts;
    expect(responseRate).toMatchObject({ value: 0.25, numerator: 100, denominator: 400 });
  });

  it("name the codes that their lists do not have, and count them all the same", async () => {
    const report = await reachOf([
      response(1, { channel: "hologram", characteristics: [{ scheme: "nhs-sex", code: "7" }] }),
      response(2, { characteristics: [{ scheme: "nhs-ethnic-category-2001", code: "A1" }] }),
      response(3, { characteristics: [{ scheme: "a-list-of-ours", code: "constructor" }] }),
    ]);
    expect(report.counts.responses.value).toBe(3);
    expect(report.unknownCodes).toStrictEqual([
      { list: "channel", code: "hologram" },
      { list: "nhs-sex", code: "7" },
    ]);
    expect(report.groups.map(({ code, count }) => [code, count.value])).toStrictEqual([
      ["constructor", 1],
      ["A", 1],
      ["7", 1],
    ]);
  });
});
