import { defineEvent } from "../definition.js";
import { quoted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { document } from "../shapes/records.js";
import { entity, oneOf } from "../shapes/values.js";

/**
 * Evidence was given for one of the service-change tests.
 *
 * Source: law.md 5.4.
 */
export const ServiceChangeTestEvidenced = defineEvent({
  type: "ServiceChangeTestEvidenced",
  about: "matter",
  version: 1,
  means: "evidence for one of the service-change tests",
  data: fields(
    {
      test: oneOf("involvement", "choice", "clinical-evidence", "commissioners", "beds"),
      by: entity("body"),
      document,
    },
    { bedCondition: oneOf("alternative", "treatment", "efficiency") },
  ),
  says: (data, name) =>
    `${name(data.by)} gave evidence for the service-change test ${quoted(data.test)} in ${quoted(data.document.title)}.`,
});
