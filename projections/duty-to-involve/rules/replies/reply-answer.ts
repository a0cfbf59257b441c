import type { Answer, Judgement, Outcome } from "../finding.js";
import { listed } from "../listed.js";
import { calendarNeeded, orderNeeded } from "../order-unknown.js";
import type { LastDay } from "./last-day.js";
import { standing, type Part, type Standing } from "./reply-parts.js";

const groundNeeded: Judgement = {
  needed:
    "whether the report went to more than one relevant body, or another ground gave more time",
  whoCould: "whoever recorded the receipt, by recording EventCorrected with ground",
};

/** Answers whether all parts of a reply are on record by their last day. */
export function replyAnswer(
  says: string,
  parts: ReadonlyArray<Part>,
  last: LastDay,
  today: string,
): Answer {
  const stood = parts.map((part) => ({ ...standing(part, last, today), called: part.called }));
  const open = stood.filter(({ is }) => is !== "in-time");
  const outcome = outcomeOf(stood);
  const settles = open.filter(({ is }) => outcomes[is] === outcome);
  const details = [...new Set(settles.flatMap((one) => one.details))];
  return {
    outcome,
    ...(details.length === 0 ? {} : { details }),
    sentence: `${says} A reply ${outcome === "not-yet-due" ? "is" : "was"} due ${last.called}: ${listed(stood.map((one) => one.says))}.`,
    evidence: stood.flatMap(({ evidence }) => evidence),
    ...dueBy(open, last),
    missing: open.map(({ called }) => `${called}, ${last.called}`),
    ...(outcome === "not-decidable" ? { judgement: judgementFor(last) } : {}),
  };
}

/** The last day that is in time whatever is not known; none once a late reply is there. */
function dueBy(open: ReadonlyArray<Standing>, { soonest, latest }: LastDay): Pick<Answer, "due"> {
  const due = soonest ?? latest;
  const waits = open.some(({ is }) => is === "open" || is === "absent" || is === "unknown");
  return due === undefined || !waits ? {} : { due };
}

function judgementFor({ latest, open }: LastDay): Judgement {
  if (latest === undefined) return calendarNeeded;
  return open === undefined ? orderNeeded : groundNeeded;
}

const outcomes = {
  late: "evidence-missing",
  absent: "evidence-missing",
  unknown: "not-decidable",
  open: "not-yet-due",
  "in-time": "evidence-found",
} as const satisfies Record<Standing["is"], Outcome>;

function outcomeOf(stood: ReadonlyArray<Standing>): Outcome {
  const reached = stood.map(({ is }) => outcomes[is]);
  return order.find((outcome) => reached.includes(outcome)) ?? "evidence-found";
}

const order = ["evidence-missing", "not-decidable", "not-yet-due"] as const;
