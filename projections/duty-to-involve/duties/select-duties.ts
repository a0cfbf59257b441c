import type { BodyHistory } from "../dossier/body-history.js";
import type { BodyKind, Duty } from "./duty.js";
import { kindOnDay } from "./kind-on-day.js";

/** Which duties bound a body on a day, or that nobody recorded what kind of body it was. */
export type Selection =
  | {
      readonly _tag: "Selected";
      /** Its kind; absent when the body was not in being. */
      readonly kind?: BodyKind;
      /** The rows that bound it; none when nothing did. */
      readonly duties: ReadonlyArray<Duty>;
      /** The rows of which it cannot be told whether or how they bound it; each says why. */
      readonly undecided: ReadonlyArray<Duty>;
    }
  | { readonly _tag: "KindNotRecorded" };

/**
 * Selects every dated row of a table that bound a body on a day.
 *
 * A row that cannot be decided leaves those of other duties as they are.
 * Source: law.md R-DUTY-SELECT, with its boundary table as tests.
 */
export function selectDuties(
  table: ReadonlyArray<Duty>,
  history: BodyHistory,
  day: string,
): Selection {
  const known = kindOnDay(history, day);
  if (known._tag === "NotRecorded") return { _tag: "KindNotRecorded" };
  if (known._tag === "NotInBeing") return { _tag: "Selected", duties: [], undecided: [] };
  const { kind } = known;
  const rows = table.filter(
    (duty) =>
      isBound(duty, kind, history) &&
      duty.from <= day &&
      (duty.until === undefined || day <= duty.until),
  );
  return {
    _tag: "Selected",
    kind,
    duties: rows.filter(({ undecidable }) => undecidable === undefined),
    undecided: rows.filter(({ undecidable }) => undecidable !== undefined),
  };
}

function isBound(
  { binds, finerKinds, membership }: Duty,
  kind: BodyKind,
  { registered }: BodyHistory,
): boolean {
  const finer = registered?.finerKind ?? "";
  const isOfKind = binds.includes(kind) && (finerKinds?.includes(finer) ?? true);
  if (membership === undefined) return isOfKind;
  const recorded = registered?.equalityDuties?.schedule19;
  return isOfKind ? recorded !== "no" : recorded === "yes";
}
