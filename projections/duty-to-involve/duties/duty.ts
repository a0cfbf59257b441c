import type { EventOf } from "engagement-ledger";
import type { Involved } from "./involved.js";

/** A kind of body, as BodyRegistered records it. */
export type BodyKind = EventOf<"BodyRegistered">["data"]["kind"];

/** A limb of the duty to involve. */
export type DutyLimb = EventOf<"MatterOpened">["data"]["limb"];

/** A reason recorded for the duty not to apply. */
export type ExemptionKind = NonNullable<EventOf<"DutyAssessed">["data"]["exemption"]>["kind"];

/**
 * The id of a duty, such as `D-14Z45`.
 *
 * Any text, so that a duty of a future Act is a row and no code; `englandDutyIds` lists the shipped ones.
 */
export type DutyId = string;

/**
 * How the words or the dates of a row were checked.
 *
 * `V` read word for word on a government site, `V*` on another host, `S` in a secondary source only,
 * `U` not verified. Source: law.md 1.1.
 */
export type Mark = "V" | "V*" | "S" | "U";

/** A judgement that a duty turns on, which someone has to record. */
export interface Threshold {
  /**
   * What is judged: an impact on the manner or range of services; whether a change is substantial; whether
   * it is one of which the Secretary of State must be notified.
   */
  readonly of: "impact" | "substantial" | "notifiable";
  /** The limbs for which the duty turns on it; the whole duty when none is named. */
  readonly limbs: ReadonlyArray<DutyLimb>;
}

interface Row {
  /** Its id in the reference; the rows of one duty share it. */
  readonly id: DutyId;
  /** What it is called in plain words. */
  readonly title: string;
  /** The Act and section. */
  readonly provision: string;
  /** The kinds of body that it binds. */
  readonly binds: ReadonlyArray<BodyKind>;
  /** Of those, only bodies registered with one of these finer kinds, where any is named. */
  readonly finerKinds?: ReadonlyArray<string>;
  /**
   * The list in law that decides whom it binds, where one does.
   *
   * The kinds are bound unless recorded as outside it, other kinds only where recorded as inside.
   */
  readonly membership?: "schedule-19";
  /** The first day, in London. */
  readonly from: string;
  /** The last day, included; absent while in force. */
  readonly until?: string;
  /** Who must be involved or told. */
  readonly involves: Involved;
  /** The limbs it has; none for a duty that is not divided into them. */
  readonly limbs: ReadonlyArray<DutyLimb>;
  /** The judgements it turns on. */
  readonly thresholds: ReadonlyArray<Threshold>;
  /** The recorded exemptions that take a matter out of it. */
  readonly exemptions: ReadonlyArray<ExemptionKind>;
  /** Where the provision can be read. */
  readonly source: string;
  /** Why it cannot be told whether or how it bound the body, as the end of a sentence. */
  readonly undecidable?: string;
}

/** A dated row whose words and dates were checked well enough to be quoted. */
export interface QuotedDuty extends Row {
  /** How its words were checked. */
  readonly mark: "V" | "V*";
  /** How its dates were checked, where less well than its words. */
  readonly datesMark?: "V*" | "S";
  /** Its own words on what must be done, or for whom. */
  readonly words: string;
}

/** A dated row that may select a duty and is never quoted. */
export interface UnquotedDuty extends Row {
  /** How its words were checked. */
  readonly mark: Mark;
  /** How its dates were checked, where less well than its words. */
  readonly datesMark?: Mark;
  /** Nothing may be quoted. */
  readonly words?: never;
}

/** One dated row of a table of duties. */
export type Duty = QuotedDuty | UnquotedDuty;

/** Tells whether findings under a row must say that the law was not verified. */
export function isUnverified({ mark, datesMark }: Pick<Duty, "mark" | "datesMark">): boolean {
  return mark === "S" || mark === "U" || datesMark === "U";
}
