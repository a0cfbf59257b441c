import { defineEvent } from "../definition.js";
import { alternative, alternativeInWords, alternativeProblem } from "./alternative.js";

/** Someone was given a document in another format or language. */
export const FormatProvided = defineEvent({
  type: "FormatProvided",
  about: "activity",
  version: 1,
  means: "someone was given another format or language",
  data: alternative,
  check: alternativeProblem,
  says: (data) => `Someone was given ${alternativeInWords(data)}.`,
});
