import type { BodyKind } from "../duties/duty.js";
import type { Names } from "./names.js";
import type { Kept, Noted } from "./noted.js";

/** What a body was and when, the rules it set itself, and what it has in hand. */
export interface BodyHistory {
  /** The body. */
  readonly body: string;
  /** Its latest name by the day of the question; absent while folded. */
  readonly name?: string;
  /** Changes of its name. */
  readonly renamed: ReadonlyArray<Noted & { readonly name: string }>;
  /** Its beginning on record. */
  readonly registered?: Kept<"BodyRegistered">;
  /** Changes of its kind. */
  readonly changes: ReadonlyArray<Noted & { readonly kind: BodyKind }>;
  /** Its end. */
  readonly closed?: Kept<"BodyClosed">;
  /** The rules it set itself. */
  readonly policies: ReadonlyArray<Kept<"PolicyAdopted">>;
  /** The grades of outside frameworks. */
  readonly graded: ReadonlyArray<Kept<"AssessmentGraded">>;
  /** The events said to bear on a principle, an action or a theme of work. */
  readonly tagged: ReadonlyArray<Kept<"EvidenceTagged">>;
  /** Who sat on its committees, each time it was said. */
  readonly committees: ReadonlyArray<Kept<"CommitteeConstituted">>;
  /** The matters that it opened, answers for or decided. */
  readonly matters: Names;
  /** The activities that it planned, opened or held. */
  readonly activities: Names;
  /** Its plans. */
  readonly plans: Names;
  /** The reports and recommendations it received. */
  readonly insights: Names;
  /** Its commitments. */
  readonly commitments: Names;
  /** The standing networks that it keeps. */
  readonly networks: Names;
  /** The financial years, such as `2018-19`, in which it was at work, with the first day it may have been. */
  readonly years: Readonly<Record<string, string>>;
}

/** A body of which nothing is recorded. */
export function unknownBody(body: string): BodyHistory {
  return {
    body,
    renamed: [],
    changes: [],
    policies: [],
    graded: [],
    tagged: [],
    committees: [],
    matters: {},
    activities: {},
    plans: {},
    insights: {},
    commitments: {},
    networks: {},
    years: {},
  };
}
