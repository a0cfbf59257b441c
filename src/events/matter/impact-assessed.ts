import { defineEvent } from "../definition.js";
import { counted, quoted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { document } from "../shapes/records.js";
import { code, eventReference, oneOf, text, yesOrNo } from "../shapes/values.js";

/** An equality, inequalities or wider assessment was made. */
export const ImpactAssessed = defineEvent({
  type: "ImpactAssessed",
  about: "matter",
  version: 1,
  means: "an equality, inequalities or wider assessment was made",
  data: fields(
    { kind: oneOf("eqia", "ehia", "heat", "triple-aim", "other"), document },
    { revises: eventReference, reaffirms: yesOrNo },
    {
      characteristics: fields({
        code: code("protected-characteristic"),
        effect: oneOf("positive", "negative", "none", "unclear"),
        because: text(),
      }),
    },
  ),
  says: (data) =>
    `An impact assessment (${data.kind}) of ` +
    `${counted(data.characteristics.length, "characteristic")} was made in ${quoted(data.document.title)}.`,
});
