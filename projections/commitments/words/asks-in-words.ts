import type { Measure } from "../documents.js";
import { perActivity, perMatter } from "../per.js";
import { nounOf, spaced } from "./nouns.js";

/** What an entity is called. */
export type NameOf = (entity: string) => string;

/**
 * What a measure asks, in plain words.
 *
 * @example
 * asksInWords({ count: "events", where: { type: "ActivityHeld", method: "meeting" }, atLeast: 4, every: "year" }, String);
 * //=> "at least 4 meetings in each year"
 * asksInWords({ count: "lay-members", where: { type: "CommitteeConstituted" }, all: true }, String);
 * //=> "lay members on every committee"
 * asksInWords({ count: "events", where: { type: "ActivityEvaluated" }, all: true, every: "activity" }, String);
 * //=> "evaluation of every activity"
 */
export function asksInWords(measure: Measure, nameOf: NameOf): string {
  return [whatOf(measure), ...narrowed(measure, nameOf), ...often(measure), ...between(measure)]
    .filter((part) => part !== "")
    .join(" ");
}

const counted = {
  people: ["person", "people"],
  "lay-people": ["lay person", "lay people"],
  bodies: ["body", "bodies"],
  groups: ["group", "groups"],
  documents: ["document", "documents"],
} as const;

function whatOf({ count, where, atLeast = 1, all, every }: Measure): string {
  const number = all === true ? "" : `at least ${atLeast.toLocaleString("en-GB")} `;
  if (count === "members" || count === "lay-members") {
    const seats = `${number}${count === "members" ? "member" : "lay member"}${atLeast === 1 && all !== true ? "" : "s"}`;
    if (where.type === "NetworkSized")
      return `${seats} of ${where.network === undefined ? "every network" : "the network"}`;
    return `${seats} on ${where.committee === undefined ? "every committee" : `the ${spaced(where.committee)}`}`;
  }
  if (count === "events") {
    if (all !== true) return number + nounOf(where, atLeast);
    return every === undefined ? allOf(where) : nounOf(where, 1);
  }
  const [one, many] = counted[count];
  if (all === true && every === undefined && (count === "people" || count === "lay-people"))
    return where.type === "FeedbackReceived"
      ? `all the ${many} who were to respond`
      : `all the ${many} it is for, in ${nounOf(where, 2)}`;
  const noun = all === true ? `all ${many}` : `${number}${atLeast === 1 ? one : many}`;
  const counts = count === "documents" ? "from" : "in";
  return where.type === "FeedbackReceived"
    ? `${noun} who responded`
    : `${noun} ${counts} ${nounOf(where, 2)}`;
}

const every: Readonly<Record<string, string>> = {
  ActivityHeld: "every activity planned is held",
  ConsultationOpened: "every consultation planned is opened",
  FeedbackReturned: "people are told what happened after every activity",
  FormatProvided: "another format or language for every request",
  InsightAcknowledged: "an acknowledgement of every report received",
  InsightAnswered: "an answer to every report received",
  NetworkSized: "a count of every network",
};

function allOf(where: Measure["where"]): string {
  const said = every[where.type];
  if (said !== undefined) return said;
  if (perActivity.has(where.type)) return `${nounOf(where, 1)} of every activity`;
  return perMatter.has(where.type)
    ? `${nounOf(where, 1)} of every matter`
    : `all ${nounOf(where, 2)}`;
}

function narrowed({ where, count }: Measure, nameOf: NameOf): ReadonlyArray<string> {
  const { type, method, kind, group, body, network, matter, committee } = where;
  const isSeats = count === "members" || count === "lay-members";
  return [
    method === undefined || type === "ActivityHeld" ? "" : `by ${spaced(method)}`,
    kind === undefined ? "" : `(${spaced(kind)})`,
    group === undefined ? "" : `for the group ${spaced(group)}`,
    body === undefined ? "" : isSeats ? `of ${nameOf(body)}` : `with ${nameOf(body)}`,
    network === undefined
      ? ""
      : `${type === "ActivityHeld" && method === undefined ? "with" : "of"} ${nameOf(network)}`,
    committee === undefined || isSeats ? "" : `of the committee ${spaced(committee)}`,
    matter === undefined ? "" : `about ${nameOf(matter)}`,
  ];
}

function often({ every, all }: Measure): ReadonlyArray<string> {
  if (every === undefined) return [];
  if (every === "two-months") return ["in every two months"];
  if (every === "month" || every === "quarter" || every === "year") return [`in each ${every}`];
  const each = every === "representative" ? "each of the representatives" : `every ${every}`;
  return [`${all === true && every !== "representative" ? "of" : "for"} ${each}`];
}

function between({ from, by }: Measure): ReadonlyArray<string> {
  if (from !== undefined && by !== undefined) return [`from ${from} to ${by}`];
  if (from !== undefined) return [`from ${from} on`];
  return by === undefined ? [] : [`by ${by}`];
}
