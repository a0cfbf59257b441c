import { fields } from "../shapes/fields.js";
import { yesNoUnknown } from "../shapes/records.js";
import { code, oneOf } from "../shapes/values.js";

/**
 * The kinds of organisation.
 *
 * Source: taxonomies.md 11.
 */
export const bodyKind = oneOf(
  "icb",
  "ccg",
  "pct",
  "sha",
  "nhs-trust",
  "foundation-trust",
  "nhs-england",
  "local-authority",
  "health-scrutiny",
  "health-and-wellbeing-board",
  "integrated-care-partnership",
  "healthwatch",
  "secretary-of-state",
  "vcse",
  "provider",
  "ppg",
  "other",
);

/** The official code of an organisation: ODS for NHS bodies, GSS for councils. */
export const organisationCode = fields({ scheme: oneOf("ods", "gss"), code: code("organisation") });

/**
 * Whether a body is listed for the general and the specific equality duties.
 *
 * Source: Equality Act 2010.
 */
export const equalityDuties = fields({ schedule19: yesNoUnknown, schedule2: yesNoUnknown });
