import type { BodyHistory } from "../dossier/body-history.js";
import { isUnverified, type BodyKind, type Duty } from "./duty.js";
import { kindOnDay } from "./kind-on-day.js";
import { duties } from "./table.js";

/** Which duties bound a body on a day, or why that cannot be told. */
export type Selection =
  | {
      readonly _tag: "Selected";
      /** Its kind; absent when the body was not in being. */
      readonly kind?: BodyKind;
      /** The rows that bound it; none when nothing did. */
      readonly duties: ReadonlyArray<Duty>;
    }
  | { readonly _tag: "KindNotRecorded" }
  | { readonly _tag: "WordingNotKnown"; readonly kind: BodyKind; readonly because: string };

/**
 * Selects every dated duty whose kinds include the body's kind on the day.
 *
 * Source: law.md R-DUTY-SELECT, with its boundary table as tests.
 */
export function selectDuties(history: BodyHistory, day: string): Selection {
  const known = kindOnDay(history, day);
  if (known._tag === "NotRecorded") return { _tag: "KindNotRecorded" };
  if (known._tag === "NotInBeing") return { _tag: "Selected", duties: [] };
  const { kind } = known;
  const selected = duties.filter(
    (duty) =>
      duty.binds.includes(kind) &&
      duty.from <= day &&
      (duty.until === undefined || day <= duty.until),
  );
  for (const duty of selected)
    if (isUnverified(duty) && duty.undecidable !== undefined)
      return { _tag: "WordingNotKnown", kind, because: duty.undecidable };
  return { _tag: "Selected", kind, duties: selected };
}
