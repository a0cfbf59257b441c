import { sha256 as noble } from "@noble/hashes/sha2.js";

/** Anything that hashes bytes with SHA-256 to 32 bytes. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array;

/** SHA-256 in JavaScript, the default; a caller on Node may hand in its native one. */
export const sha256: Sha256 = (bytes) => noble(bytes);
