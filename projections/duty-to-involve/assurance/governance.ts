import type { BodyHistory } from "../dossier/body-history.js";
import { committeesOn, type Committee } from "./committee.js";

/** How many committees have a member of a kind, of those of which it is recorded. */
export interface Seats {
  readonly numerator: number;
  readonly denominator: number;
}

/** The public's part in a body's governance. */
export interface Governance {
  /** Its committees on the day of the question, in the order of their names. */
  readonly committees: ReadonlyArray<Committee>;
  /** How many of them have members of each kind. */
  readonly withLay: Seats;
  readonly withCommunity: Seats;
  readonly withVcse: Seats;
}

/** The public's part in a body's governance on a day. Source: seeds.md S1-25, S1-43, S2-13, S3-22. */
export function governanceOf({ committees }: BodyHistory, today: string): Governance {
  const all = committeesOn(committees, today);
  return {
    committees: all,
    withLay: seats(all.map(({ layMembers }) => layMembers)),
    withCommunity: seats(all.map(({ communityMembers }) => communityMembers)),
    withVcse: seats(all.map(({ vcseMembers }) => vcseMembers)),
  };
}

function seats(counts: ReadonlyArray<number | undefined>): Seats {
  const known = counts.filter((count) => count !== undefined);
  return { numerator: known.filter((count) => count > 0).length, denominator: known.length };
}
