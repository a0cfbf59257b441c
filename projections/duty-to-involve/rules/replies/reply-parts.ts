import { onDay } from "../../days.js";
import type { Noted } from "../../dossier/noted.js";
import { earliestFirst } from "../../dossier/order.js";
import { best, type Timing } from "../../timing.js";
import { byLastDay, type LastDay } from "./last-day.js";

/** One thing that a reply consists of, and what shows it. */
export interface Part {
  /** What to call it in a sentence. */
  readonly called: string;
  /** The detail where it came late. */
  readonly late: string;
  /** The events that show it, in the form asked for. */
  readonly events: ReadonlyArray<Noted>;
  /** The events that show it in another form. */
  readonly otherwise?: ReadonlyArray<Noted>;
}

/** How one part of a reply stands. */
export interface Standing {
  /** In time; late; not on record when its last day is over; still to come; or it cannot be told. */
  readonly is: "in-time" | "late" | "absent" | "open" | "unknown";
  /** It, as the end of a sentence. */
  readonly says: string;
  /** What qualifies it. */
  readonly details: ReadonlyArray<string>;
  /** What shows it. */
  readonly evidence: ReadonlyArray<Noted>;
}

/** Tells how one part of a reply stands to its last day, as of a day. */
export function standing(part: Part, last: LastDay, today: string): Standing {
  const { called, events, otherwise = [] } = part;
  if (events.length === 0) {
    const is = over(last, today);
    return {
      is,
      says:
        otherwise.length === 0
          ? `${called} is not on record`
          : `${called} is not on record, only one not in writing ${onDay(otherwise[0]?.occurredAt ?? "")}`,
      details: [
        ...(otherwise.length > 0 ? ["not-in-writing"] : []),
        ...(is === "unknown" ? [whyUnknown(last)] : []),
      ],
      evidence: otherwise,
    };
  }
  const timings = events.map(({ occurredAt }) => byLastDay(occurredAt, last));
  const timing: Timing = best(timings);
  const shown = earliestFirst(events.filter((_event, index) => timings[index] === timing));
  const on = `${called} came ${onDay(shown[0]?.occurredAt ?? "")}`;
  if (timing === "in-time") return { is: "in-time", says: on, details: [], evidence: shown };
  if (timing === "too-late")
    return { is: "late", says: `${on}, after that`, details: [part.late], evidence: shown };
  return {
    is: "unknown",
    says: `${on}, and whether that was in time cannot be told`,
    details: [whyUnknown(last)],
    evidence: shown,
  };
}

function over({ soonest, latest }: LastDay, today: string): "absent" | "open" | "unknown" {
  if (latest !== undefined && today > latest) return "absent";
  return soonest !== undefined && today <= soonest ? "open" : "unknown";
}

function whyUnknown({ latest, open }: LastDay): string {
  return latest === undefined ? "working-days-not-known" : (open ?? "imprecise-date");
}
