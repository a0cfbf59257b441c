import { measure, measureProblem } from "../commitment/measure.js";
import { defineEvent } from "../definition.js";
import { counted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { matterLink } from "../shapes/records.js";
import { code, count, day, entity } from "../shapes/values.js";
import { notInOrder } from "../time/in-order.js";
import { plannedMethod, planningStep, stepProblem } from "./planning.js";
import { lawfulBasis, purpose } from "./words.js";

/** A plan made before doing. */
export const ActivityPlanned = defineEvent({
  type: "ActivityPlanned",
  about: "activity",
  version: 1,
  means: "a plan before doing",
  data: fields(
    { by: entity("body"), purpose },
    { budget: count, lawfulBasis, startsOn: day, endsOn: day },
    {
      matters: matterLink,
      audiences: code("group"),
      requiredGroups: code("group"),
      methods: plannedMethod,
      steps: planningStep,
      targets: measure,
      learningFrom: entity("activity"),
    },
  ),
  check: (data) =>
    stepProblem(data.steps) ??
    measureProblem("data.targets", data.targets) ??
    notInOrder("data.endsOn", data.startsOn, data.endsOn),
  says: (data, name) =>
    `${name(data.by)} planned an activity for ${data.purpose} by ` +
    `${counted(data.methods.length, "method")} for ${counted(data.audiences.length, "audience")}.`,
});
