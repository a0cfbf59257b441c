import { defineEvent } from "../definition.js";
import { counted, quoted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { code, count } from "../shapes/values.js";
import { ageRange, baselineSource, measuredArea, placeClass, populationCount } from "./area.js";

/** A population was counted, or a place classed: what reach is compared with. */
export const BaselineRecorded = defineEvent({
  type: "BaselineRecorded",
  about: "body",
  version: 1,
  means: "a population was counted, or a place classed",
  data: fields(
    { area: measuredArea, scheme: code("scheme"), ages: ageRange, source: baselineSource },
    { total: count },
    { counts: populationCount, classes: placeClass },
  ),
  check: (data) =>
    data.total === undefined && data.classes.length === 0
      ? { at: "data.total", accepted: "a total, or classes of the place" }
      : undefined,
  says: (data) =>
    data.total === undefined
      ? `${data.area.name} was classed by ${quoted(data.source.title)}.`
      : `${data.area.name} had ${counted(data.total, "resident")} (ages: ${data.ages}) on ` +
        `${data.source.asOf}, counted by ${data.scheme} in ${quoted(data.source.title)}.`,
});
