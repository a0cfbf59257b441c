import { lastDay } from "engagement-ledger";
import type { Noted } from "../../dossier/noted.js";
import { financialYearOf } from "../../financial-year.js";
import { onOrBefore } from "../../timing.js";
import type { BodyFacts } from "../facts.js";
import { keptOf } from "./kept-of.js";
import type { Tagged } from "./tagged.js";

/** What a body tagged with the codes of one scheme. */
export interface TaggedByYear {
  /** The financial years in which a tagged event happened, in order. */
  readonly years: ReadonlyArray<string>;
  /** What is tagged with a code in a year; undefined where nothing is. */
  readonly get: (code: string, year: string) => Tagged | undefined;
}

/**
 * Finds what a body tagged with the codes of a scheme, by the year in which each tagged event happened.
 *
 * An event that the rules do not keep, such as one response or an event of another body's matter, is dated
 * by the day of the tag. An event counts once a code.
 */
export function taggedBy(
  facts: Pick<BodyFacts, "history" | "record" | "today">,
  scheme: string,
): TaggedByYear {
  const tags = facts.history.tagged.filter(
    (tag) => tag.scheme === scheme && onOrBefore(tag.occurredAt, facts.today) !== "too-late",
  );
  if (tags.length === 0) return none;
  const kept = keptOf(facts);
  const found = new Map<string, Map<string, ReadonlyArray<Noted>>>();
  const years = new Set<string>();
  for (const tag of tags)
    for (const id of tag.events) {
      const event = kept.get(id);
      const year = financialYearOf(lastDay((event ?? tag).occurredAt));
      years.add(year);
      const key = `${year} ${tag.code}`;
      const events = found.get(key) ?? new Map<string, ReadonlyArray<Noted>>();
      found.set(key, events);
      events.set(id, [...(events.get(id) ?? []), tag, ...(event === undefined ? [] : [event])]);
    }
  return {
    years: [...years].toSorted(),
    get: (code, year) => {
      const events = found.get(`${year} ${code}`);
      return events === undefined ? undefined : taggedOf(events);
    },
  };
}

const none: TaggedByYear = { years: [], get: () => undefined };

function taggedOf(events: ReadonlyMap<string, ReadonlyArray<Noted>>): Tagged {
  const dated = [...events.values()].map((shown) => lastDay(shown.at(-1)?.occurredAt ?? ""));
  return {
    events: events.size,
    latest: dated.toSorted().at(-1) ?? "",
    evidence: [...events.values()].flat(),
  };
}
