import { describe, expect, it } from "vitest";
import {
  answered,
  decided,
  everyState,
  said,
  setting,
  told,
} from "../projections/you-said/record.js";
import { happened } from "../projections/recorded.js";
import { reportOf } from "../projections/you-said/report-of.js";
import { markdownOf } from "./page-of.js";

const today = "2024-06-30";
const text = markdownOf(await reportOf(everyState, today));
const part = (title: string): string => {
  const from = text.indexOf(`### ${title}`);
  const next = text.indexOf("\n### ", from + 1);
  return text.slice(from, next < 0 ? undefined : next);
};

describe("you said, we decided, in words", () => {
  it("tells a closed theme from what people said to what differs since", () => {
    const told = part("Open later in the evening");
    for (const sentence of [
      "Said by carers and older people. The record counts about 10 people. Heard on 10 January 2024 (E-000005).",
      "At “Talks at the market” (outreach to community groups), on 10 January 2024 (E-000004).",
      "NHS Westmoor had “What people told us” before it on 20 February 2024, at: Board, March (E-000013).",
      "Yes. What people said was taken up. (E-000015)",
      "What changes: Open until ten at night.",
      "The decision: The centre moves, and opens until ten at night.",
      "Agreed.",
      "The weight given to what people said: What carers said moved the closing time.",
      "This came before the answer, so it does not count as telling people what became of what they said.",
      "On 12 March 2024 to older people, by meeting (E-000020): The centre will be open until ten.",
      "On 1 May 2024 (E-000024): 120 people a week come after eight.",
    ])
      expect(told).toContain(sentence);
    expect(told).not.toContain("Overdue");
  });

  it.each([
    ["There is no bus after six", "It is still being considered."],
    ["There is no bus after six", "To be looked at again on 31 May 2024. That day has passed."],
    ["There is no bus after six", "So no answer that counts is on record yet."],
    ["There is no bus after six", "because: The bus company has not answered."],
    ["Parking costs too much", "Opened again on 20 May 2024"],
    ["Parking costs too much", "the answer on 1 March 2024 was: No (E-000016)"],
    ["Parking costs too much", "No answer is on record yet."],
    ["The chairs are too low", "It was published. The record does not show"],
    ["The chairs are too low", "Not told yet, on this record: carers."],
    [
      "The chairs are too low",
      "Overdue: this matter has been decided, and people are to be told once it is.",
    ],
    ["Signs are hard to read", "Nobody is on record as having been told anything."],
    ["Signs are hard to read", "No paper to decision-makers is on record that names this point."],
    [
      "The staff are kind",
      "It is not counted in the numbers (E-000011), because: It asks for nothing.",
    ],
  ])("says of “%s” honestly: %s", (title, sentence) => {
    expect(part(title)).toContain(sentence);
  });

  it("shows each figure beside what it was counted from", () => {
    expect(text).toContain("and were (M1) | 20.0% | 1 of 5 |");
    expect(text).toContain("(M4) | Does not apply | 0 of 0 |");
    expect(text).toContain(
      "| Not reached after 172 days | 1 told, 4 still open, 0 on an unknown day |",
    );
    expect(text).toContain("| Not reached after 172 days | Longest open: 172 days |");
  });

  it("lists the events that each figure was counted from, or the rule that finds them", async () => {
    expect(part("The numbers on")).toContain(
      "- M4: none.\n- M5: E-000005, E-000014, E-000015, E-000019, E-000020, E-000024.",
    );
    const [page, about] = [
      await reportOf(everyState, today),
      "| E-000004 | An activity took place",
    ];
    expect(markdownOf(page)).toContain(about);
    const many = await reportOf(everyState, today, {}, 3);
    expect(markdownOf(many)).toContain(
      "- M5: 6 events, listed by `engagement-ledger evidence LEDGER 'closed-loop@2 /measures/M5 today=2024-06-30 matter=matter:walk-in'`.",
    );
  });

  it("says whose words they are, and how counts of people are made safe", async () => {
    expect(text).toContain("The words are those that staff recorded.");
    expect(text).toContain(
      "Counts of 1 to 7 people are held back, and others are given to the nearest 5, by the disclosure profile nhs-hes-2018.",
    );
    const bare = happened("PolicyAdopted", "body:westmoor", "2024-01-01", {
      setting: "disclosure.profile",
      value: "none",
      source: { title: "How we publish" },
    });
    const exact = markdownOf(await reportOf([...everyState, bare], today));
    expect(exact).toContain("Counts of people are exact, by the disclosure profile none.");
    expect(exact).not.toContain("held back");
  });

  it("keeps what is left out of the numbers under a heading of its own", () => {
    expect(part("Left out of the numbers on: The walk-in centre")).toContain(
      "1 point more is left out of the numbers",
    );
  });

  it("says how late people were told, by the day that was in time", async () => {
    const days = (value: number) =>
      happened("PolicyAdopted", "body:westmoor", "2023-12-01", {
        setting: "loop.feedbackDays",
        value,
        source: { title: "How we answer" },
      });
    const overdue = markdownOf(await reportOf([...everyState, days(84)], today));
    expect(overdue).toContain("Overdue: people were to be told by 3 April 2024.");
    // The matter was decided before that day came.
    const early = markdownOf(await reportOf([...everyState, days(365)], today));
    expect(early).toContain("Overdue: this matter has been decided");
    expect(early).not.toContain("people were to be told by");
    const waiting = markdownOf(await reportOf([...everyState, days(84)], "2024-02-10"));
    expect(waiting).toContain(
      "People are to be told by 3 April 2024, or once this matter is decided.",
    );
  });

  it("names everybody whom one message was for", async () => {
    const both = told("evening", "2024-03-13", ["older-people", "teenagers"]);
    const page = markdownOf(await reportOf([...everyState, both], today));
    expect(page).toContain("On 13 March 2024 to older people and teenagers");
  });

  it("says that what an answer rests on is not on record, where its day is not reached", async () => {
    const march = { ...decided, occurredAt: "2024-03" };
    const events = [...setting, said("evening", "Later"), march, answered("evening")];
    expect(markdownOf(await reportOf(events, "2024-03-15"))).toContain(
      "The decision that it names is not on record as made by the day of this page.",
    );
    expect(markdownOf(await reportOf(events, "2024-03-31"))).not.toContain("that it names");
  });

  it("says that nothing is on record where nothing is", async () => {
    const empty = markdownOf(await reportOf(setting, today));
    expect(empty).toContain("No point that people made on this is on record.");
    expect(markdownOf(await reportOf([], today))).toContain("No matter is on record");
  });

  it("never judges in words that are a court's", () => {
    expect(text).not.toMatch(/\b(compliant|lawful|unlawful|stakeholder)/i);
  });
});
