import { defineEvent } from "../definition.js";
import { alternative, alternativeInWords, alternativeProblem } from "./alternative.js";

/** Someone asked for a document in another format or language. */
export const FormatRequested = defineEvent({
  type: "FormatRequested",
  about: "activity",
  version: 1,
  means: "someone asked for another format or language",
  data: alternative,
  check: alternativeProblem,
  says: (data) => `Someone asked for ${alternativeInWords(data)}.`,
});
