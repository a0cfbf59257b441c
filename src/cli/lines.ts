/** One line of a file of JSON Lines. */
export interface Line {
  /** Its number in the file, from 1. */
  readonly number: number;
  /** Its bytes, without the line's end; undefined where there are more than `longestLine`. */
  readonly bytes: Uint8Array | undefined;
}

/** The most bytes that a line may have: 8 MiB, for an event's 16 KiB and 1 MiB of text, however escaped. */
export const longestLine = 8_388_608;

const lineFeed = 10;
const carriageReturn = 13;

/**
 * The lines of a stream of bytes that are not blank, as bytes: what they say is decoded strictly later.
 *
 * Of a line that is too long nothing is kept, and nothing is read after it.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Line> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      if (length + end - start > longestLine) return yield { number, bytes: undefined };
      const line = trimmed(joined([...parts, chunk.subarray(start, end)]));
      if (line.length > 0) yield { number, bytes: line };
      [number, start, parts, length] = [number + 1, end + 1, [], 0];
    }
    // A copy: who hands out chunks may use their memory again.
    parts.push(chunk.slice(start));
    length += chunk.length - start;
    if (length > longestLine) return yield { number, bytes: undefined };
  }
  const last = trimmed(joined(parts));
  if (last.length > 0) yield { number, bytes: last };
}

function trimmed(line: Uint8Array): Uint8Array {
  const end = line.at(-1) === carriageReturn ? line.length - 1 : line.length;
  return line.subarray(0, end);
}

function joined(parts: ReadonlyArray<Uint8Array>): Uint8Array {
  const [only = new Uint8Array(), ...others] = parts;
  if (others.length === 0) return only;
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
