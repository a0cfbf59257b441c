import { defineEvent } from "../definition.js";
import { fields } from "../shapes/fields.js";
import { code, text } from "../shapes/values.js";
import { bodyKind, organisationCode } from "./kind.js";

/** A body's name, kind, code or area changed; what is absent stays as it was. */
export const BodyChanged = defineEvent({
  type: "BodyChanged",
  about: "body",
  version: 1,
  means: "its name, kind or area changed",
  data: fields(
    {},
    { name: text(300), kind: bodyKind, finerKind: code("body-kind"), code: organisationCode },
    { areas: code("area") },
  ),
  says: (data) =>
    data.name === undefined
      ? "The body’s details changed."
      : `The body changed its name to ${data.name}.`,
});
