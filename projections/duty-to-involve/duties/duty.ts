import type { EventOf } from "engagement-ledger";

/** A kind of body, as BodyRegistered records it. */
export type BodyKind = EventOf<"BodyRegistered">["data"]["kind"];

/** A limb of the duty to involve. */
export type DutyLimb = EventOf<"MatterOpened">["data"]["limb"];

/** A reason recorded for the duty not to apply. */
export type ExemptionKind = NonNullable<EventOf<"DutyAssessed">["data"]["exemption"]>["kind"];

/** The duties to involve that a body's kind and a day select. */
export type DutyId = "D-S11" | "D-242" | "D-14Z2" | "D-14Z45" | "D-13Q" | "D-HWS";

/**
 * How the words and dates of a row were checked; the weakest of them counts.
 *
 * `V` read word for word on a government site, `V*` on another host, `S` in a secondary source only,
 * `U` not verified.
 */
export type Mark = "V" | "V*" | "S" | "U";

/** Who must be involved under a duty. */
export interface Involved {
  /** Whom the duty is owed to: users, individuals provided for, or people of an area. */
  readonly people: "users" | "individuals" | "people-who-live-or-work-there";
  /** Whether carers, if any, must be involved. */
  readonly carers: boolean;
  /** Whether representatives must be involved if any, are another route to users, or are not named. */
  readonly representatives: "if-any" | "another-route" | "not-named";
  /** Organisations that must be involved too, by audience code. */
  readonly also: ReadonlyArray<string>;
}

interface Row {
  /** Its id in the reference. */
  readonly id: DutyId;
  /** What it is called in plain words. */
  readonly title: string;
  /** The Act and section. */
  readonly provision: string;
  /** The kinds of body that it binds. */
  readonly binds: ReadonlyArray<BodyKind>;
  /** The first day, in London. */
  readonly from: string;
  /** The last day, included; absent while in force. */
  readonly until?: string;
  /** Who must be involved. */
  readonly involves: Involved;
  /** The limbs it has; none for a duty on a strategy. */
  readonly limbs: ReadonlyArray<DutyLimb>;
  /** The recorded exemptions that take a matter out of it. Urgency is never one. */
  readonly exemptions: ReadonlyArray<ExemptionKind>;
  /** Where the provision can be read. */
  readonly source: string;
}

/** A dated row whose words and dates were verified: only these may be quoted. */
export interface VerifiedDuty extends Row {
  /** How it was checked. */
  readonly mark: "V" | "V*";
  /** Its words on who must be involved. */
  readonly words: string;
}

/** A dated row that may select a duty and is never quoted. */
export interface UnverifiedDuty extends Row {
  /** How it was checked. */
  readonly mark: "S" | "U";
  /** Why nothing can be decided under it, where its wording on these days is not known. */
  readonly undecidable?: string;
}

/** One dated row of the table of duties. */
export type Duty = VerifiedDuty | UnverifiedDuty;

/** Tells whether findings under a row must say that the law was not verified. */
export function isUnverified(duty: Duty): duty is UnverifiedDuty {
  return duty.mark === "S" || duty.mark === "U";
}
