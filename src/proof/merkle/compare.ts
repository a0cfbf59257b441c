/** Tells whether bytes can be a SHA-256: 32 of them. */
export function isHash(bytes: Uint8Array): boolean {
  return bytes.length === 32;
}

/** Tells whether two hashes are the same. They are public: nothing is gained by constant time. */
export function sameHash(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
