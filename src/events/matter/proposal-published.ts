import { defineEvent } from "../definition.js";
import { counted, quoted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { document, holding } from "../shapes/records.js";
import { code, text } from "../shapes/values.js";
import { option } from "./option.js";

/** What is proposed, in one version, with its options. */
export const ProposalPublished = defineEvent({
  type: "ProposalPublished",
  about: "matter",
  version: 1,
  means: "what is proposed, this version",
  data: fields(
    { version: code("proposal-version"), document },
    {},
    { options: option, contains: holding, canInfluence: text(1_000), cannotInfluence: text(1_000) },
  ),
  says: (data) => {
    const consulted = data.options.filter(({ status }) => status === "consulted").length;
    return (
      `Version ${data.version} of the proposal was published in ${quoted(data.document.title)} with ` +
      `${counted(consulted, "option")} open to views.`
    );
  },
});
