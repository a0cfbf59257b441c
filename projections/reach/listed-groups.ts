import { protectedCharacteristics, type Code, type CodeList } from "engagement-ledger";
import type { Evidence } from "../figures/evidence.js";
import { figure, type Count, type Figure } from "../figures/figure.js";
import type { Tracing } from "../figures/tracing.js";
import { asksFor } from "./asks-for.js";
import { characteristicStanding } from "./characteristic-standing.js";
import type { GroupCodes } from "./group-codes.js";
import { groupLists } from "./group-lists.js";
import { standingOf } from "./group-standing.js";
import type { InScope } from "./in-scope.js";

/** One group of a list. */
export interface ListedGroup extends Code {
  /** Whether an activity was planned for it. */
  readonly planned: boolean;
  /** Whether an activity for it was held, or had a response. */
  readonly delivered: boolean;
  /** Whether enough of its people were heard. */
  readonly heard: boolean;
  /** Whether any question told who is of it; where none did, nobody can be known to be. */
  readonly asked: boolean;
  /** How many of its people were heard; of a characteristic that everybody has, how many told theirs. */
  readonly people: Count;
  /** The events that plan for it and deliver to it. */
  readonly evidence: Evidence;
}

/** How far the groups of one list were reached. */
export interface ListCoverage {
  /** The scheme of the list. */
  readonly list: string;
  readonly source: string;
  readonly planned: Figure;
  readonly delivered: Figure;
  readonly heard: Figure;
  /** The groups not heard, by their codes. */
  readonly gaps: ReadonlyArray<string>;
  /** Those of them that no question asked for. */
  readonly notAsked: ReadonlyArray<string>;
  readonly groups: ReadonlyArray<ListedGroup>;
}

/**
 * Says of every characteristic and listed group whether it was planned for, delivered to and heard.
 *
 * A group is heard as a required one is. A characteristic that everybody has is heard where enough people told
 * theirs, whatever the activity was for.
 *
 * Source: law.md R-REACH; taxonomies.md 1 and 8; measures.md 3.5.
 */
export function listedGroups(
  found: InScope,
  groupCodes: ReadonlyArray<GroupCodes>,
  trace: Tracing,
): ReadonlyArray<ListCoverage> {
  return groupLists.map((list, index) => listCoverage(found, list, groupCodes, trace, index));
}

function listCoverage(
  found: InScope,
  { scheme, source, codes: listed }: CodeList,
  groupCodes: ReadonlyArray<GroupCodes>,
  trace: Tracing,
  index: number,
): ListCoverage {
  const ofCharacteristics = scheme === protectedCharacteristics.scheme;
  const rows = listed.map(({ code, title }, row) => {
    const codes = groupCodes.filter(({ group }) => group === code);
    const { events, people, evidence, planned, delivered, ...known } = ofCharacteristics
      ? characteristicStanding(found, code, codes, trace)
      : { ...standingOf(found, code, codes, trace), asked: asksFor(found, code, codes) };
    const path = `/lists/${index}/groups/${row}`;
    const enough = people >= found.policies.coverageK;
    const group: ListedGroup = {
      code,
      title,
      planned,
      delivered,
      heard: enough && (delivered || ofCharacteristics),
      asked: known.asked,
      people: { value: people, evidence: trace.gathered(`${path}/people`, evidence) },
      evidence: trace.of(path, events),
    };
    return { group, events };
  });
  const groups = rows.map(({ group }) => group);
  const events = rows.flatMap((row) => row.events);
  const share = (name: "planned" | "delivered" | "heard"): Figure =>
    figure(
      groups.filter((group) => group[name]).length,
      groups.length,
      trace.of(`/lists/${index}/${name}`, events),
    );
  const gaps = groups.filter(({ heard }) => !heard);
  return {
    list: scheme,
    source,
    planned: share("planned"),
    delivered: share("delivered"),
    heard: share("heard"),
    gaps: gaps.map(({ code }) => code),
    notAsked: gaps.filter(({ asked }) => !asked).map(({ code }) => code),
    groups,
  };
}
