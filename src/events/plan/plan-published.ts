import { defineEvent } from "../definition.js";
import { quoted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { document, holding, period } from "../shapes/records.js";
import { day, entity, yesOrNo } from "../shapes/values.js";
import { notInOrder } from "../time/in-order.js";
import { planKind } from "./kind.js";

/** A plan, report or strategy is public. */
export const PlanPublished = defineEvent({
  type: "PlanPublished",
  about: "plan",
  version: 1,
  means: "a plan, report or strategy is public",
  data: fields(
    { kind: planKind, by: entity("body"), period, document },
    {
      adoptedOn: day,
      inForceFrom: day,
      until: day,
      matter: entity("matter"),
      revises: entity("plan"),
      significantRevision: yesOrNo,
    },
    { contains: holding, partners: entity("body") },
  ),
  check: (data) =>
    notInOrder("data.period.to", data.period.from, data.period.to) ??
    notInOrder("data.until", data.inForceFrom, data.until),
  says: (data, name) => `${name(data.by)} published ${quoted(data.document.title)} (${data.kind}).`,
});
