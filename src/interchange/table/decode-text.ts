import { TableFailure } from "./table-failure.js";

/**
 * Decodes bytes as text, without a byte-order mark. What is not in the encoding is refused, never replaced.
 *
 * Errors, thrown as `TableFailure`: `NotInEncoding`.
 */
export async function* decodedText(
  content: AsyncIterable<Uint8Array>,
  encoding: string,
  file: string,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const decode = (chunk?: Uint8Array): string => {
    try {
      return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
    } catch {
      throw new TableFailure({ _tag: "NotInEncoding", file, encoding });
    }
  };
  for await (const chunk of content) {
    const text = decode(chunk);
    if (text !== "") yield text;
  }
  const rest = decode();
  if (rest !== "") yield rest;
}
