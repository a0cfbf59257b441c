import type { EntityId, GivenDataOf, NewEvent, NewEventOf } from "engagement-ledger";
import { document, happened } from "../recorded.js";

/** The name of the body whose record it is. */
export const westmoor = "NHS Westmoor";

const icb = "body:westmoor";
const walkIn = "matter:walk-in";

/** A body that opened a matter, held talks on it, and keeps monthly reporting dates. */
export const setting: ReadonlyArray<NewEvent> = [
  happened("BodyRegistered", icb, "2022-07-01", { name: westmoor, kind: "icb" }),
  happened("PolicyAdopted", icb, "2023-12-01", {
    setting: "disclosure.reportingDates",
    value: ["2024-03-31", "2024-04-30", "2024-06-30"],
    source: document("When we publish"),
  }),
  happened("MatterOpened", walkIn, "2024-01-02", {
    by: icb,
    title: "The walk-in centre",
    summary: "Whether the walk-in centre moves to the new hospital",
    limb: "proposal",
  }),
  happened("ActivityHeld", "activity:talks", "2024-01-10", {
    by: icb,
    title: "Talks at the market",
    method: "outreach",
    purpose: "consultation",
    mode: "consulted",
    twoWay: true,
    attendance: { people: 40 },
    matters: [{ matter: walkIn, limb: "proposal" }],
    audiences: ["carers", "older-people"],
  }),
];

/** What people said on the matter. */
export function said(
  id: string,
  title: string,
  more: Partial<GivenDataOf<"ThemeIdentified">> = {},
): NewEvent {
  return happened("ThemeIdentified", `theme:${id}`, "2024-01-10", {
    title,
    summary: `What people said on ${id}`,
    activities: ["activity:talks"],
    matters: [walkIn],
    groups: ["carers"],
    ...more,
  });
}

/** A decision of the board. */
export const decided: NewEvent = happened("DecisionMade", walkIn, "2024-03-01", {
  decision: "board-1",
  by: icb,
  outcome: "The centre moves, and opens until ten at night",
  reasons: "It is next to the emergency department",
  weightGiven: "What carers said moved the closing time",
  meeting: "Board, March",
  document: { title: "Minutes of March", url: "https://example.org/minutes" },
});

/** What was done with a theme. */
export function answered(
  id: string,
  more: Partial<GivenDataOf<"DecisionInfluenced">> = {},
  on = "2024-03-01",
): NewEventOf<"DecisionInfluenced"> {
  return happened("DecisionInfluenced", walkIn, on, {
    theme: `theme:${id}`,
    disposition: "adopted",
    decision: "board-1",
    reason: { code: "agreed" },
    ...more,
  });
}

/** What people were told on a theme. */
export function told(
  id: string,
  on: string,
  groups: string[],
  more: Partial<GivenDataOf<"FeedbackReturned">> = {},
  at: EntityId<"activity"> = "activity:talks",
): NewEvent {
  return happened("FeedbackReturned", at, on, {
    channel: "letter",
    message: "The centre will be open until ten",
    themes: [`theme:${id}`],
    groups,
    saysWhatChanged: true,
    saysWhyNot: true,
    ...more,
  });
}

/** A point in each state, on one matter. */
export const everyState: ReadonlyArray<NewEvent> = [
  ...setting,
  said("evening", "Open later in the evening", { people: 12, groups: ["carers", "older-people"] }),
  said("parking", "Parking costs too much", { people: 3 }),
  said("bus", "There is no bus after six", { groups: ["older-people"] }),
  said("chairs", "The chairs are too low"),
  said("thanks", "The staff are kind"),
  said("sign", "Signs are hard to read", { groups: [] }),
  happened("ThemeExcluded", "theme:thanks", "2024-02-01", {
    reason: "praise-only",
    because: "It asks for nothing",
  }),
  told("evening", "2024-02-05", ["carers"], { message: "Thank you for telling us" }),
  happened("PaperReceived", walkIn, "2024-02-20", {
    by: icb,
    meeting: "Board, March",
    document: document("What people told us"),
    themes: ["theme:evening", "theme:parking"],
  }),
  decided,
  answered("evening", { change: "Open until ten at night" }),
  answered("parking", {
    disposition: "not-adopted",
    reason: { code: "not-ours-to-decide", words: "The council owns the car park" },
  }),
  happened("DecisionInfluenced", walkIn, "2024-03-01", {
    theme: "theme:bus",
    disposition: "under-consideration",
    reviewOn: "2024-05-31",
  }),
  answered("chairs", { disposition: "partly", reason: { code: "cost" } }),
  told("evening", "2024-03-11", ["carers"]),
  told("evening", "2024-03-12", ["older-people"], { channel: "meeting" }),
  told("parking", "2024-03-11", ["carers"], { message: "The council sets the price" }),
  told("chairs", "2024-03-13", ["carers"], {
    channel: "website",
    message: "New chairs in two rooms",
  }),
  happened("ReturnDelayed", "activity:talks", "2024-03-14", {
    reason: "The bus company has not answered",
    expectedOn: "2024-04-15",
  }),
  happened("DifferenceEvidenced", walkIn, "2024-05-01", {
    theme: "theme:evening",
    what: "120 people a week come after eight",
  }),
  happened("ThemeReopened", "theme:parking", "2024-05-20", {
    reason: "The council asked for views again",
  }),
];
