const digits: ReadonlyArray<string> = Array.from({ length: 256 }, (_, byte) =>
  byte.toString(16).padStart(2, "0"),
);

/**
 * Writes bytes in lower-case hexadecimal.
 *
 * @example
 * encodeHex(Uint8Array.of(0, 171)); //=> "00ab"
 */
export function encodeHex(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += digits[byte] ?? "";
  return text;
}

/**
 * Reads lower-case hexadecimal; undefined for anything else, so that bytes have one text.
 *
 * @example
 * decodeHex("00AB"); //=> undefined
 */
export function decodeHex(text: string): Uint8Array | undefined {
  if (text.length % 2 !== 0 || !/^[0-9a-f]*$/.test(text)) return undefined;
  return Uint8Array.from({ length: text.length / 2 }, (_, index) =>
    Number.parseInt(text.slice(2 * index, 2 * index + 2), 16),
  );
}
