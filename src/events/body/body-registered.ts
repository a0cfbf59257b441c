import { defineEvent } from "../definition.js";
import { fields } from "../shapes/fields.js";
import { code, day, text } from "../shapes/values.js";
import { notInOrder } from "../time/in-order.js";
import { bodyKind, equalityDuties, organisationCode } from "./kind.js";

/** An organisation with duties, or a partner, exists. */
export const BodyRegistered = defineEvent({
  type: "BodyRegistered",
  about: "body",
  version: 1,
  means: "a body exists",
  data: fields(
    { name: text(300), kind: bodyKind },
    { finerKind: code("body-kind"), code: organisationCode, from: day, until: day, equalityDuties },
    { areas: code("area") },
  ),
  check: (data) => notInOrder("data.until", data.from, data.until),
  says: (data) => `${data.name} was registered as a body (${data.finerKind ?? data.kind}).`,
});
