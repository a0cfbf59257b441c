/** One line of a file of JSON Lines. */
export interface Line {
  /** Its number in the file, from 1. */
  readonly number: number;
  /** Its bytes, without the line's end. */
  readonly bytes: Uint8Array;
}

const lineFeed = 10;
const carriageReturn = 13;

/** The lines of a stream of bytes that are not blank, as bytes: what they say is decoded strictly later. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Line> {
  let number = 0;
  let rest = new Uint8Array();
  for await (const chunk of chunks) {
    let bytes = rest.length === 0 ? chunk : joined(rest, chunk);
    for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed)) {
      number += 1;
      const line = trimmed(bytes.subarray(0, end));
      if (line.length > 0) yield { number, bytes: line };
      bytes = bytes.subarray(end + 1);
    }
    rest = new Uint8Array(bytes);
  }
  const last = trimmed(rest);
  if (last.length > 0) yield { number: number + 1, bytes: last };
}

function trimmed(line: Uint8Array): Uint8Array {
  const end = line.at(-1) === carriageReturn ? line.length - 1 : line.length;
  return line.subarray(0, end);
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
