import { oneLine } from "./one-line.js";

/** A sentence over lines of at most `width` characters, each after the first set in by `indent`. */
export function wrapped(sentence: string, indent: string, width = 96): ReadonlyArray<string> {
  const lines: string[] = [];
  let line = "";
  for (const word of oneLine(sentence).split(" ")) {
    const room = width - (lines.length === 0 ? 0 : indent.length);
    if (line !== "" && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.map((text, index) => (index === 0 ? text : indent + text));
}
