// Private-use characters, which no recorded title is expected to hold.
const [open, close] = ["\uE000", "\uE001"];
const pattern = /\uE000([^\uE001]*)\uE001/g;

/** Marks an entity's id in a sentence, to be named once all names are known. */
export function markedName(entity: string): string {
  return open + entity + close;
}

/** Puts names where ids are marked in a sentence. */
export function named(sentence: string, name: (entity: string) => string): string {
  return sentence.replace(pattern, (_mark, entity: string) => name(entity));
}
