import { key, partsOf } from "engagement-ledger";
import { mergeEvidence, nothingGathered } from "../figures/gathered.js";
import { crowdsOf } from "./crowds.js";
import { addChannel, type Keeping } from "./add-channel.js";
import { noChannel, type ActivityReach, type AreaCount } from "./documents.js";
import type { AllReachDocuments, ReachDocuments } from "./in-scope.js";
import { ownEntry } from "./own-entry.js";

/** The documents of a projection that keeps days apart, put together up to one day after another. */
export interface DayByDay {
  /** The days on which something came, in order. */
  readonly days: ReadonlyArray<string>;
  /** The activities to which something came on a day. */
  readonly on: (day: string) => ReadonlyArray<string>;
  /**
   * The documents as if nothing had come after a day; a day must not be before the last one asked for.
   *
   * They change with the next day asked for: read off them what is needed before that.
   */
  readonly upTo: (day: string) => ReachDocuments;
}

/**
 * Puts the days of documents together, from the day that was asked for on.
 *
 * Where no ids are kept, nothing can be said of events but how many they are.
 */
export function dayByDay(documents: AllReachDocuments, from: string, limit: Keeping): DayByDay {
  const activities = new Map<string, ActivityReach>();
  const areas = new Map<string, AreaCount>();
  const subjects = new Map<string, { activities: Record<string, number> }>();
  const came = new Map<string, string[]>();
  const additions = new Map<string, (() => void)[]>();
  const on = (day: string, add: () => void): void => {
    const known = additions.get(day);
    if (known === undefined) additions.set(day, [add]);
    else known.push(add);
  };

  for (const [id, slot] of documents.activities) {
    const [activity = "", day] = partsOf(id);
    if (day === undefined) {
      const { matters, audiences } = slot;
      activities.set(id, {
        ...slot,
        matters: [...matters],
        audiences: [...audiences],
        channels: {},
      });
    } else {
      const known = came.get(day);
      if (known === undefined) came.set(day, [activity]);
      else known.push(activity);
      on(day, () => {
        const into = activities.get(activity) ?? { ...slot, activity, audiences: [], channels: {} };
        activities.set(activity, into);
        for (const group of slot.audiences)
          if (!into.audiences.includes(group)) into.audiences.push(group);
        // The days come in order: the first that held it did so first.
        if (into.held === "") into.held = slot.held;
        for (const [code, channel] of Object.entries(slot.channels))
          addChannel(ownEntry(into.channels, code, noChannel), channel, limit);
      });
    }
  }
  for (const count of documents.areas.values()) {
    const [activity = "", day = ""] = partsOf(count.activity);
    const { channel, division, area } = count;
    on(day, () => {
      const id = key(activity, channel, division, area);
      const into = areas.get(id) ?? {
        ...count,
        activity,
        responses: 0,
        evidence: nothingGathered(),
      };
      areas.set(id, into);
      into.responses += count.responses;
      if (limit !== "none" && into.evidence !== null && count.evidence !== null)
        mergeEvidence(into.evidence, count.evidence, limit);
    });
  }
  for (const [subject, { activities: slots }] of documents.subjects)
    for (const [slot, responses] of Object.entries(slots)) {
      const [activity = "", day = ""] = partsOf(slot);
      on(day, () => {
        const into = subjects.get(subject) ?? { activities: {} };
        subjects.set(subject, into);
        into.activities[activity] = (into.activities[activity] ?? 0) + responses;
      });
    }

  const days = [...additions.keys()].toSorted();
  let next = 0;
  return {
    days,
    on: (day) => came.get(day) ?? [],
    upTo: (day) => {
      for (let at = days[next]; at !== undefined && at <= day; at = days[next]) {
        for (const add of additions.get(at) ?? []) add();
        next += 1;
      }
      const undated = [...documents.undated].filter(
        ([, { first, last }]) => first <= day && (last > day || first < from),
      );
      let crowds: AllReachDocuments["crowds"] | undefined;
      return {
        ...documents,
        activities,
        areas,
        // Made when it is read: to find the first days of groups it never is.
        get crowds() {
          crowds ??= crowdsOf(subjects.values());
          return crowds;
        },
        undated: new Map(undated),
      };
    },
  };
}
