import { fields } from "../shapes/fields.js";
import { characteristic, yesNoUnclear, yesNoUnknown } from "../shapes/records.js";
import { code, oneOf, text } from "../shapes/values.js";

/**
 * Whether the manner or the range of services would be affected.
 *
 * Source: NHS Act 2006 s.14Z45(2), s.242(1B).
 */
export const impact = fields({ manner: yesNoUnclear, range: yesNoUnclear, reason: text() });

/**
 * What takes a matter out of a duty, as someone judged.
 *
 * Source: law.md 5.3.
 */
export const exemption = fields({
  kind: oneOf(
    "tsa",
    "pharmaceutical",
    "reg-23-urgency",
    "reg-24",
    "individual-care",
    "excluded-service",
    "strategy-sufficient",
  ),
  reason: text(),
});

/**
 * Who would be affected.
 *
 * Source: law.md 5.3, field 7.
 */
export const affected = fields(
  { users: yesNoUnknown, carers: yesNoUnknown, representatives: yesNoUnknown },
  {},
  { characteristics: characteristic, groups: code("group") },
);
