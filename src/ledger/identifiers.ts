import { v7 } from "uuid";
import { encodeBase64 } from "../proof/base64.js";

const pool = new Uint8Array(8_192);
let used = pool.length;

/** 16 random bytes, drawn from a pool: asking the system for each is six times dearer. */
function randomBytes(): Uint8Array {
  if (used + 16 > pool.length) {
    globalThis.crypto.getRandomValues(pool);
    used = 0;
  }
  used += 16;
  return pool.slice(used - 16, used);
}

let lastMoment = 0;
let sequence = 0;

/**
 * A new event id: a UUIDv7, in the order in which it was asked for.
 *
 * Random order would cost more than half of the append speed (measured).
 */
export function newEventId(now: number): string {
  if (now > lastMoment) {
    lastMoment = now;
    sequence = 0;
  } else sequence += 1;
  return v7({ msecs: lastMoment, seq: sequence, random: randomBytes() });
}

/** A new salt: 16 random bytes in base64. */
export function newSalt(): string {
  return encodeBase64(randomBytes());
}
