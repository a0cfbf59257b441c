import { defineEvent } from "../definition.js";
import { quoted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { claim, document } from "../shapes/records.js";
import { yesOrNo } from "../shapes/values.js";

/** The report on the outcome is public. */
export const ResponsePublished = defineEvent({
  type: "ResponsePublished",
  about: "activity",
  version: 1,
  means: "the outcome report is public",
  data: fields(
    { document, viewsSummarised: yesOrNo, howTakenIntoAccount: yesOrNo },
    {},
    { claims: claim },
  ),
  says: (data) => `The outcome was published in ${quoted(data.document.title)}.`,
});
