const short: Readonly<Record<string, string>> = {
  adopted: "Yes",
  partly: "In part",
  "not-adopted": "No",
  "out-of-scope": "Could not be decided here",
  "under-consideration": "Still being considered",
  uncoded: "See the document",
};

const long: Readonly<Record<string, string>> = {
  adopted: "Yes. What people said was taken up.",
  partly: "In part. Some of what people said was taken up.",
  "not-adopted": "No. What people said was not taken up.",
  "out-of-scope": "This could not be decided here.",
  "under-consideration": "It is still being considered.",
  uncoded:
    "There is an official answer, in the document named below. Nobody has recorded whether it is yes, no or in part.",
};

/** What was done with a theme, in a word or two. */
export function answerInShort(disposition: string): string {
  return short[disposition] ?? disposition;
}

/** What was done with a theme, in a sentence. */
export function answerInWords(disposition: string): string {
  return long[disposition] ?? disposition;
}
