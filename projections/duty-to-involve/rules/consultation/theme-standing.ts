import type { Noted } from "../../dossier/noted.js";
import { earliestFirst } from "../../dossier/order.js";
import type { ThemeDossier } from "../../dossier/theme-dossier.js";
import { isAnswer } from "./is-answer.js";
import { before, best, type Timing } from "../../timing.js";

/** What was done with a theme since it was last opened. */
export type Standing =
  | { readonly _tag: "LeftOut" | "Disposed" | "Uncoded"; readonly evidence: ReadonlyArray<Noted> }
  | {
      readonly _tag: "OrderUnknown";
      readonly timing: Timing;
      readonly evidence: ReadonlyArray<Noted>;
    }
  | { readonly _tag: "Open"; readonly why: string; readonly evidence: ReadonlyArray<Noted> };

/** One answer that a theme was given, in some matter. */
export type Influence = ThemeDossier["influences"][number];

/**
 * Tells what was done with a theme by the answers that are meant: it needs one after it was last re-opened,
 * unless it was left out since.
 *
 * Source: law.md 4.1 R-G4; taxonomies.md 9.6.
 */
export function standingOf(
  theme: ThemeDossier,
  isMeant: (influence: Influence) => boolean,
): Standing {
  const reopened = earliestFirst(theme.reopened).at(-1);
  const since = ({ occurredAt }: Noted): Timing =>
    reopened === undefined ? "in-time" : before(reopened.occurredAt, occurredAt);
  const said = earliestFirst(theme.influences.filter(isMeant));
  const answers = said.filter(isAnswer);
  const ends = [
    { _tag: "LeftOut" as const, events: earliestFirst(theme.excluded) },
    { _tag: "Disposed" as const, events: answers },
    {
      _tag: "Uncoded" as const,
      events: said.filter(({ disposition }) => disposition === "uncoded"),
    },
  ].map((end) => ({ ...end, timing: best(end.events.map(since)) }));
  const end = ends.find(({ timing }) => timing === "in-time");
  const unsure = ends.find(({ timing }) => timing !== "in-time" && timing !== "too-late");
  if (unsure !== undefined && (end === undefined || end._tag === "Uncoded"))
    return {
      _tag: "OrderUnknown",
      timing: unsure.timing,
      evidence: [...(reopened === undefined ? [] : [reopened]), ...unsure.events],
    };
  if (end !== undefined)
    return {
      _tag: end._tag,
      evidence: end.events.filter((event) => since(event) === "in-time"),
    };
  const last = said.findLast((one) => since(one) !== "too-late");
  return {
    _tag: "Open",
    why:
      last === undefined
        ? reopened === undefined
          ? "has no answer on record"
          : "was re-opened and has no answer on record since"
        : last.disposition === "under-consideration"
          ? "is under consideration"
          : "was not adopted, with no reason on record",
    evidence: [
      ...(reopened === undefined ? [] : [reopened]),
      ...(last === undefined ? [] : [last]),
    ],
  };
}
