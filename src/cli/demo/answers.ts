import { isLeft, right, type Either } from "fp-ts/lib/Either.js";
import type { ClosedLoop, DutyReport, Line, PublishedReach } from "engagement-ledger/projections";
import type { ProjectError } from "../../projection/errors.js";
import { askDuty } from "../answers/duty.js";
import { askLoop } from "../answers/loop.js";
import { askTimeline } from "../answers/timeline.js";
import { askReach } from "../answers/reach.js";
import type { Reading } from "../reading.js";

/** The three answers of one view, and the record that they come from. */
export interface Answers {
  readonly duty: DutyReport;
  readonly reach: PublishedReach;
  readonly loop: ClosedLoop;
  readonly timeline: ReadonlyArray<Line>;
}

/** Asks one view the three questions. */
export async function answersOf(reading: Reading): Promise<Either<ProjectError, Answers>> {
  const duty = await askDuty(reading, {});
  if (isLeft(duty)) return duty;
  const reach = await askReach(reading, {});
  if (isLeft(reach)) return reach;
  const loop = await askLoop(reading, {});
  if (isLeft(loop)) return loop;
  const timeline = await askTimeline(reading, {});
  if (isLeft(timeline)) return timeline;
  return right({
    duty: duty.right.report,
    reach: reach.right.report,
    loop: loop.right.report,
    timeline: timeline.right.report,
  });
}
