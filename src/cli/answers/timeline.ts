import { map } from "fp-ts/lib/Either.js";
import { timeline, timelineProjection, type Line } from "engagement-ledger/projections";
import { project } from "../../projection/project.js";
import { unknownWarning, type Ask } from "./answer.js";

/** The record in plain sentences. */
export const askTimeline: Ask<ReadonlyArray<Line>> = async (reading, { matter }) => {
  let unknown = 0;
  const documents = await project(reading.view, timelineProjection, {
    history: reading.history,
    onUnknown: () => {
      unknown += 1;
    },
  });
  return map((folded: Parameters<typeof timeline>[0]) => ({
    projection: timelineProjection,
    warnings: unknownWarning(unknown),
    report: timeline(folded, matter === undefined ? {} : { matter }),
  }))(documents);
};
