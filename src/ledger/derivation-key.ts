import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";

const encoder = new TextEncoder();

/**
 * The key from which importers derive ids: the same on a second run, and not to be guessed from a row.
 *
 * Until the ledger has a key vault it comes from the salt of the first entry: whoever is shown that whole
 * entry can derive the ids too.
 */
export function derivationKeyOf(salt: string): Uint8Array {
  return hmac(sha256, encoder.encode(salt), encoder.encode("engagement-ledger import ids v1"));
}
