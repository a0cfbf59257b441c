import { map } from "fp-ts/lib/Either.js";
import { timeline, timelineProjection, type Line } from "engagement-ledger/projections";
import { project } from "../../projection/project.js";
import { folding, type Ask } from "./answer.js";

/** The record in plain sentences. */
export const askTimeline: Ask<ReadonlyArray<Line>> = async (reading, { matter }) => {
  const fold = folding(reading);
  const documents = await project(reading.view, timelineProjection, fold.options);
  return map((folded: Parameters<typeof timeline>[0]) => ({
    projection: timelineProjection,
    warnings: fold.warnings(),
    report: timeline(folded, matter === undefined ? {} : { matter }),
  }))(documents);
};
