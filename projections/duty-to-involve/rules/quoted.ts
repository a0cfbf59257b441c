/**
 * Quotes what someone recorded, without its last full stop, so that a sentence can end after it.
 *
 * @example
 * quoted("A new lease."); //=> "“A new lease”"
 */
export function quoted(words: string): string {
  return `“${words.replace(/\.$/, "")}”`;
}
