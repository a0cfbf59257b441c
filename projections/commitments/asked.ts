import { happenedBy, inTime, type Claim } from "../closed-loop/claim.js";
import type { ActivityDocument, CommitmentDocument, Made, Measure } from "./documents.js";
import type { Happening } from "./happening.js";

/** The folded documents of the promises and of what they may count. */
export interface CommitmentDocuments {
  readonly commitments: ReadonlyMap<string, CommitmentDocument>;
  readonly happenings: ReadonlyMap<string, Happening>;
  readonly activities: ReadonlyMap<string, ActivityDocument>;
  readonly matters: ReadonlyMap<string, { readonly by: string; readonly opened: Claim | null }>;
}

/** What had certainly happened by a day, by type of event: made once for all the promises. */
export type ByType = ReadonlyMap<string, ReadonlyArray<Happening>>;

/** Sorts what had happened by `today` by type, the earliest first, without consultations withdrawn. */
export function byType({ happenings, activities }: CommitmentDocuments, today: string): ByType {
  const sorted = new Map<string, Happening[]>();
  for (const one of inTime([...happenings.values()], today)) {
    const cancelled = activities.get(one.activity ?? "")?.cancelled ?? [];
    const withdrawn =
      one.type === "ConsultationOpened" && cancelled.some((claim) => happenedBy(claim, today));
    if (withdrawn) continue;
    const known = sorted.get(one.type);
    if (known === undefined) sorted.set(one.type, [one]);
    else known.push(one);
  }
  return sorted;
}

/** The events that a measure asks for, on whatever day. What it does not name, it does not ask. */
export function asked(
  { where }: Measure,
  made: Made,
  sorted: ByType,
  activities: CommitmentDocuments["activities"],
): ReadonlyArray<Happening> {
  const matter = where.matter ?? made.matter ?? undefined;
  const has = (wanted: string | undefined, held: ReadonlyArray<string>): boolean =>
    wanted === undefined || held.includes(wanted);
  return (sorted.get(where.type) ?? []).filter(
    (one) =>
      has(where.method, one.methods) &&
      has(where.kind, one.kinds) &&
      has(where.group, one.groups) &&
      has(where.body, one.bodies) &&
      has(where.network, one.networks) &&
      (where.committee === undefined || where.committee === one.committee) &&
      (made.activity === null || made.activity === one.activity) &&
      has(matter, [...one.matters, ...(activities.get(one.activity ?? "")?.matters ?? [])]),
  );
}
