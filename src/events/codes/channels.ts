import type { Code, CodeList } from "./code-list.js";

/** What a channel's figures count. Followers, visits and distribution are never people involved. */
export type CountKind =
  | "responses"
  | "attendance"
  | "conversations"
  | "members"
  | "contacts"
  | "followers"
  | "visits"
  | "distribution"
  | "items"
  | "contributors"
  | "seats"
  | "signatures";

/** A channel or method of engagement. */
export interface Channel extends Code {
  /** Whether people can give views by it, unless an event says otherwise. */
  readonly twoWay: boolean;
  /** What its figures count; two kinds are never added together. */
  readonly counts: ReadonlyArray<CountKind>;
}

const channel = (code: string, title: string, ...counts: ReadonlyArray<CountKind>): Channel => ({
  code,
  title,
  twoWay: true,
  counts,
});
const oneWay = (code: string, title: string, ...counts: ReadonlyArray<CountKind>): Channel => ({
  ...channel(code, title, ...counts),
  twoWay: false,
});

/** The channels and methods of engagement. */
export const channels: CodeList<Channel> = {
  scheme: "channels",
  version: "1",
  source: "this project, taxonomies.md 10",
  codes: [
    channel("survey", "survey or questionnaire", "responses"),
    channel("discovery-workshop", "discovery workshop", "attendance"),
    channel("listening-conversation", "one-to-one listening conversation", "conversations"),
    channel("citizens-panel", "citizens’ panel", "members", "attendance"),
    channel("focus-group", "focus group", "attendance"),
    channel("outreach", "outreach to community groups", "attendance"),
    channel("information-stall", "information stall", "contacts"),
    channel("community-event", "community event", "attendance"),
    channel("housing-estate-meeting", "meeting on a housing estate", "attendance"),
    channel("health-awareness-day", "health awareness day", "attendance"),
    channel("school-gathering-visit", "visit to a school gathering", "attendance"),
    channel("champions", "community health champions", "contacts"),
    channel("patient-participation-group", "patient participation group", "members", "attendance"),
    channel(
      "ppg-chairs-panel",
      "panel of patient participation group chairs",
      "members",
      "attendance",
    ),
    channel("healthcare-forum", "healthcare forum", "members", "attendance"),
    channel("accountability-event", "accountability event", "attendance"),
    channel("spotlight-event", "spotlight event", "attendance"),
    channel("social-media", "social media", "followers", "responses"),
    oneWay("website", "website", "visits"),
    oneWay("newsletter", "newsletter", "distribution"),
    oneWay("e-bulletin", "e-bulletin", "distribution"),
    oneWay("press", "press", "items"),
    channel("vox-pop-film", "film of people’s views", "contributors"),
    channel("membership", "public membership", "members"),
    channel("youth-council", "youth council", "members", "attendance"),
    channel("youth-forum", "youth forum", "members", "attendance"),
    channel("partnership-board", "partnership board", "members", "attendance"),
    channel("cohesion-group", "cohesion group", "members", "attendance"),
    channel("working-group", "working group", "members", "attendance"),
    channel("carers-network", "carers’ network", "members", "attendance"),
    channel("annual-satisfaction-survey", "annual satisfaction survey", "responses"),
    channel("public-representative", "public representative or lay member", "seats"),
    channel("meeting", "meeting", "attendance"),
    channel("board-update", "update to a board", "attendance"),
    channel("training", "training", "attendance"),
    channel("induction", "induction", "attendance"),
    channel("commissioned-work", "commissioned work", "attendance"),
    channel("public-meeting", "public meeting", "attendance"),
    channel("formal-consultation", "formal consultation", "responses"),
    channel("petition", "petition", "signatures"),
    channel("deliberative-event", "deliberative event or citizens’ jury", "attendance"),
    channel("experience-based-co-design", "experience-based co-design", "attendance"),
    channel("telephone", "telephone", "responses"),
    channel("email", "e-mail", "responses"),
    channel("letter", "letter", "responses"),
  ],
};
