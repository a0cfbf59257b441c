import type { EntityId, GivenDataOf, NewEvent } from "engagement-ledger";
import { body, document, happened, matter } from "../recorded.js";

type Answer = Omit<GivenDataOf<"DecisionInfluenced">, "theme">;

const agreed = { code: "agreed" };
const letterOf: Readonly<Record<string, string>> = { A: "a", B: "b", C: "c" };

/** A group of the worked example, as a code. */
export const group = (letter: string): string => `group-${letter.toLowerCase()}`;

const heard = (id: string, on: string, of: string, groups: string): NewEvent =>
  happened("ThemeIdentified", `theme:${id}`, on, {
    title: `Theme ${id}`,
    summary: `What ${id} is about`,
    matters: [`matter:${letterOf[of] ?? of}`],
    groups: [...groups].map(group),
  });

const answered = (id: string, on: string, of: EntityId<"matter">, answer: Answer): NewEvent =>
  happened("DecisionInfluenced", of, on, { theme: `theme:${id}`, ...answer });

const told = (id: string, on: string, groups: string): NewEvent =>
  happened("FeedbackReturned", "activity:talks", on, {
    channel: "email",
    message: "What happened to what you said",
    saysWhatChanged: true,
    saysWhyNot: true,
    themes: [`theme:${id}`],
    groups: [...groups].map(group),
  });

const decided = (of: EntityId<"matter">, decision: string, on: string): NewEvent =>
  happened("DecisionMade", of, on, {
    decision,
    by: "body:icb",
    outcome: "Decided",
    reasons: "As in the paper",
    meeting: "Board",
  });

const outreach = (id: string, on: string, audiences: string): NewEvent =>
  happened("ActivityHeld", `activity:${id}`, on, {
    by: "body:vcse",
    title: id,
    method: "outreach",
    purpose: "insight",
    mode: "consulted",
    twoWay: true,
    attendance: { people: 12 },
    audiences: [...audiences].map(group),
  });

const reached = (id: string, on: string, groups: string): NewEvent =>
  happened("FeedbackReturned", `activity:${id}`, on, {
    channel: "letter",
    message: "What happened",
    saysWhatChanged: true,
    saysWhyNot: false,
    everyone: true,
    groups: [...groups].map(group),
  });

const consultation = (
  id: string,
  opened: string,
  closed: string,
  response?: string,
): NewEvent[] => [
  happened("ConsultationOpened", `activity:${id}`, opened, {
    by: "body:council",
    title: id,
    purpose: "consultation",
  }),
  happened("ConsultationClosed", `activity:${id}`, closed, {}),
  ...(response === undefined
    ? []
    : [
        happened("ResponsePublished", `activity:${id}`, response, {
          document: document("Response"),
          viewsSummarised: true,
          howTakenIntoAccount: true,
        }),
      ]),
];

/** The worked example L-1, recorded in the order of its table. Source: measures.md 2.6. */
export const workedExample: ReadonlyArray<NewEvent> = [
  body("icb"),
  body("vcse"),
  body("council"),
  matter("a", "body:icb"),
  matter("b", "body:icb"),
  matter("c", "body:icb"),
  matter("scoping", "body:icb"),
  happened("PolicyAdopted", "body:icb", "2023-01-01", {
    setting: "loop.feedbackDays",
    value: 84,
    source: document("How we feed back"),
  }),
  happened("ActivityHeld", "activity:talks", "2024-01-05", {
    by: "body:icb",
    title: "Talks",
    method: "meeting",
    purpose: "insight",
    mode: "consulted",
    twoWay: true,
    attendance: {},
  }),
  heard("t01", "2024-01-10", "A", "AB"),
  heard("t02", "2024-01-10", "A", "A"),
  heard("t03", "2024-01-20", "A", "BC"),
  heard("t04", "2024-02-01", "A", "A"),
  heard("t05", "2024-02-05", "B", "C"),
  heard("t06", "2024-02-10", "B", "B"),
  heard("t07", "2024-02-15", "B", "A"),
  heard("t08", "2024-03-01", "B", "C"),
  heard("t09", "2024-05-20", "B", "A"),
  heard("t10", "2024-05-25", "C", "B"),
  decided("matter:a", "D1", "2024-03-01"),
  happened("DecisionMade", "matter:scoping", "2024-03-01", {
    decision: "S1",
    by: "body:icb",
    outcome: "Out of scope",
    reasons: "As in the paper",
    meeting: "Scoping group",
  }),
  happened("CommitmentMade", "commitment:c1", "2024-04-01", {
    by: "body:icb",
    words: "We will",
    source: document("Minutes"),
    basis: "tag-only",
  }),
  answered("t01", "2024-03-01", "matter:a", {
    disposition: "adopted",
    reason: agreed,
    decision: "D1",
  }),
  answered("t02", "2024-03-01", "matter:a", {
    disposition: "partly",
    reason: agreed,
    decision: "D1",
  }),
  answered("t03", "2024-03-01", "matter:a", {
    disposition: "not-adopted",
    reason: { code: "cost" },
    decision: "D1",
  }),
  answered("t04", "2024-03-01", "matter:a", { disposition: "not-adopted", decision: "D1" }),
  answered("t05", "2024-03-01", "matter:scoping", {
    disposition: "out-of-scope",
    reason: { code: "not-ours-to-decide" },
    decision: "S1",
  }),
  answered("t06", "2024-03-01", "matter:b", {
    disposition: "adopted",
    reason: { code: "other", words: "We have noted your responses" },
  }),
  answered("t07", "2024-03-01", "matter:b", {
    disposition: "under-consideration",
    reviewOn: "2024-07-31",
  }),
  answered("t08", "2024-04-01", "matter:b", {
    disposition: "adopted",
    reason: agreed,
    commitment: "commitment:c1",
  }),
  told("t01", "2024-03-11", "AB"),
  told("t02", "2024-04-10", "A"),
  told("t03", "2024-03-21", "B"),
  told("t04", "2024-03-12", "A"),
  told("t05", "2024-03-06", "C"),
  told("t06", "2024-03-20", "B"),
  told("t08", "2024-04-15", "C"),
  happened("DifferenceEvidenced", "matter:a", "2024-05-01", {
    theme: "theme:t01",
    what: "The clinic opens on Saturdays",
  }),
  decided("matter:c", "D2", "2024-06-10"),
  answered("t10", "2024-06-10", "matter:c", {
    disposition: "adopted",
    reason: agreed,
    decision: "D2",
  }),
  told("t10", "2024-06-14", "B"),
  outreach("x1", "2024-02-01", "ABC"),
  outreach("x2", "2024-02-02", "A"),
  outreach("x3", "2024-02-03", "C"),
  reached("x1", "2024-04-01", "AB"),
  reached("x3", "2024-04-02", "C"),
  ...consultation("on-time", "2023-12-01", "2024-01-15", "2024-04-01"),
  ...consultation("late", "2023-12-02", "2024-02-01", "2024-05-20"),
  ...consultation("overdue", "2023-12-03", "2024-03-01"),
  ...consultation("not-yet", "2024-03-01", "2024-05-15"),
];
