import { defineEvent } from "../definition.js";
import { quoted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { document } from "../shapes/records.js";
import { entity, refersToPart, text, yesOrNo } from "../shapes/values.js";

/**
 * A report was answered: the action, or why none.
 *
 * Source: S.I. 2012/3094 reg 44.
 */
export const InsightAnswered = defineEvent({
  type: "InsightAnswered",
  about: "insight",
  version: 1,
  means: "action, or why none",
  data: fields(
    { by: entity("body"), inWriting: yesOrNo },
    {
      recommendation: refersToPart("recommendation"),
      action: text(),
      noActionBecause: text(),
      document,
    },
  ),
  check: (data) =>
    data.action === undefined && data.noActionBecause === undefined
      ? { at: "data.action", accepted: "an action, or noActionBecause" }
      : undefined,
  says: (data, name) => {
    const on = data.recommendation === undefined ? "" : ` recommendation ${data.recommendation}`;
    return data.action === undefined
      ? `${name(data.by)} answered${on} that it will not act because ${quoted(data.noActionBecause ?? "")}.`
      : `${name(data.by)} answered${on} with the action ${quoted(data.action)}.`;
  },
});
