import type { BodyKind } from "../duties/duty.js";
import type { Noted } from "./noted.js";

/** What kind of body one was, and when. */
export interface BodyHistory {
  /** The body. */
  readonly body: string;
  /** Its latest name on record. */
  readonly name?: string;
  /** Its beginning on record. */
  readonly registered?: Noted & {
    readonly kind: BodyKind;
    readonly from?: string;
    readonly until?: string;
  };
  /** Changes of its kind. */
  readonly changes: ReadonlyArray<Noted & { readonly kind: BodyKind }>;
  /** Its end. */
  readonly closed?: Noted;
}

/** A body of which nothing is recorded. */
export function unknownBody(body: string): BodyHistory {
  return { body, changes: [] };
}
