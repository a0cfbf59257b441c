import { earliestFirst } from "../dossier/order.js";
import type { Kept } from "../dossier/noted.js";
import { onOrBefore } from "../timing.js";

/** Who sits on a committee on the day of the question, as said last. */
export interface Committee {
  /** Its name within the body. */
  readonly committee: string;
  /** From when it is as it is. */
  readonly since: string;
  /** Its members. */
  readonly members: number;
  /** Of them, lay members. */
  readonly layMembers: number;
  /** Of them, members from the community. */
  readonly communityMembers: number;
  /** Of them, members from voluntary bodies; absent where not recorded. */
  readonly vcseMembers?: number;
  /** The events that say so. */
  readonly events: ReadonlyArray<string>;
}

/** Who sits on each committee on a day, ordered by name. */
export function committeesOn(
  constituted: ReadonlyArray<Kept<"CommitteeConstituted">>,
  day: string,
): ReadonlyArray<Committee> {
  const standing = new Map(
    earliestFirst(constituted)
      .filter(({ occurredAt }) => onOrBefore(occurredAt, day) === "in-time")
      .map((one) => [one.committee, one]),
  );
  return [...standing.values()]
    .toSorted((one, other) => (one.committee < other.committee ? -1 : 1))
    .map(({ committee, occurredAt, members, layMembers, communityMembers, vcseMembers, id }) => ({
      committee,
      since: occurredAt,
      members,
      layMembers,
      communityMembers,
      ...(vcseMembers === undefined ? {} : { vcseMembers }),
      events: [id],
    }));
}
