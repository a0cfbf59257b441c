import { promisesTold } from "../commitments/report.js";
import type { Told } from "../commitments/row.js";
import { sortedBy } from "../commitments/sorted.js";
import { tracing, type Traced } from "../figures/tracing.js";
import { dutyToInvolveProjection } from "./projection.js";
import type { CommitmentDocuments } from "../commitments/asked.js";

/** What a question about the duty says of promises. */
type Asked = Omit<Traced, "scope"> & {
  readonly matter?: string;
  readonly commitments?: CommitmentDocuments;
};

/** Finds what each body promised, as the report on promises tells it; of one matter, what is about it. */
export function promisesOf({
  matter,
  commitments,
  ...question
}: Asked): (body: string) => ReadonlyArray<Told> {
  if (commitments === undefined) return () => [];
  const { today } = question;
  const trace = tracing(dutyToInvolveProjection, question);
  const sorted = sortedBy(commitments, today);
  const told = promisesTold({ documents: commitments, sorted, today, trace }, { today });
  const bodies = new Map<string, Told[]>();
  for (const one of told) {
    if (matter !== undefined && one.row.matter !== matter) continue;
    const some = bodies.get(one.row.by);
    if (some === undefined) bodies.set(one.row.by, [one]);
    else some.push(one);
  }
  return (body) => bodies.get(body) ?? [];
}
