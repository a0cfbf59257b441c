import { defineEvent } from "../definition.js";
import { fields } from "../shapes/fields.js";
import { period } from "../shapes/records.js";
import { day, entity, text } from "../shapes/values.js";
import { notInOrder } from "../time/in-order.js";
import { planKind } from "./kind.js";

/** A plan is being prepared; its involvement is linked to its matter. */
export const PlanStarted = defineEvent({
  type: "PlanStarted",
  about: "plan",
  version: 1,
  means: "it is being prepared",
  data: fields(
    { kind: planKind, by: entity("body"), period },
    { dueOn: day, dueSetBy: text(200), matter: entity("matter") },
    { boards: entity("body"), healthwatch: entity("body") },
  ),
  check: (data) => notInOrder("data.period.to", data.period.from, data.period.to),
  says: (data, name) =>
    `${name(data.by)} began to prepare a plan (${data.kind}) for ${data.period.from} to ${data.period.to}` +
    `${data.dueOn === undefined ? "" : `, due on ${data.dueOn}`}.`,
});
