import type { Made, Measure, Shown } from "./documents.js";
import { deadlineOf } from "./deadline.js";
import type { Happening } from "./happening.js";
import type { Record } from "./measured.js";
import { recordedFor } from "./recorded-for.js";
import type { Result } from "./result.js";
import { seatsOf } from "./seats.js";

/**
 * What the record shows of something promised for each public representative.
 *
 * Nobody is named in the record. How many there are comes from the committees, as the lay members who sit on them
 * now; for how many it was done, only from what was recorded to show it. Without that it is not decidable.
 *
 * Source: seeds.md S1-42.
 */
export function representatives(
  measure: Measure,
  made: Made,
  happenings: ReadonlyArray<Happening>,
  { documents, sorted, today }: Record,
  shown: Shown | undefined,
): Result {
  const deadline = deadlineOf(measure, undefined, today);
  const recorded = recordedFor(shown, deadline);
  if (recorded !== undefined) return recorded;
  const { body, committee } = measure.where;
  const where = { type: "CommitteeConstituted", ...(body === undefined ? {} : { body }) };
  const seated = sorted
    .of("CommitteeConstituted")
    .all.filter((one) => committee === undefined || one.committee === committee);
  const now = new Map(
    seatsOf({ count: "lay-members", where }, made, seated, documents, today).map((one) => [
      one.of.item,
      one,
    ]),
  );
  const seats = [...now.values()].reduce((sum, { least }) => sum + least, 0);
  const done = happenings.filter(({ at }) => deadline.timing(at) === "in-time");
  return {
    outcome: "not-decidable",
    numerator: 0,
    denominator: seats,
    events: [...[...now.values()].flatMap(({ events }) => events), ...done],
    periods: [],
    needed:
      seats === 0
        ? "who the representatives are (CommitteeConstituted), and for how many of them it was done (CommitmentEvidenced with count and of)"
        : `for how many of the ${seats} lay members on its committees it was done (CommitmentEvidenced with count and of)`,
  };
}
