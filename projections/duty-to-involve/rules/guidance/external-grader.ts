import { isKnownCode, lastDay } from "engagement-ledger";
import type { Kept } from "../../dossier/noted.js";
import { kindOnDay } from "../../duties/kind-on-day.js";
import type { BodyFacts } from "../facts.js";

const fromOutside = ["healthwatch", "vcse", "ppg"];
const fromInside = ["staff-of-partners", "lay-members", "gp-members", "employees"];

/**
 * Tells whether someone from outside was among those who graded: Healthwatch, a voluntary body, local people.
 *
 * A grader is a body by its id, a kind of body, or a code of an audience or group.
 */
export function hasExternalGrader(
  { gradedBy, occurredAt }: Kept<"AssessmentGraded">,
  { record }: Pick<BodyFacts, "record">,
): boolean {
  return gradedBy.some((grader) => {
    if (fromOutside.includes(grader)) return true;
    if (grader.startsWith("body:")) {
      const kind = kindOnDay(record.bodies.get(grader), lastDay(occurredAt));
      return kind._tag === "Known" && fromOutside.includes(kind.kind);
    }
    return isKnownCode("group", grader) && !fromInside.includes(grader);
  });
}
