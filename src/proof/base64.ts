const step = 0x8000; // characters handed to one call; more would overflow the stack

/**
 * Writes bytes in base64 with padding.
 *
 * Source: RFC 4648 section 4.
 *
 * @example
 * encodeBase64(Uint8Array.of(0, 171)); //=> "AKs="
 */
export function encodeBase64(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += step)
    text += String.fromCharCode(...bytes.subarray(start, start + step));
  return btoa(text);
}

/**
 * Reads base64 that is written as `encodeBase64` writes it; undefined for anything else.
 *
 * White space, missing padding and stray last bits are refused, so that bytes have one text.
 *
 * @example
 * decodeBase64("AKt="); //=> undefined
 */
export function decodeBase64(text: string): Uint8Array | undefined {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0) return undefined;
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  return encodeBase64(bytes) === text ? bytes : undefined;
}
