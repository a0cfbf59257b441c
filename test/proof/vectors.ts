import { readFileSync } from "node:fs";
import { isLeft } from "fp-ts/lib/Either.js";
import type * as t from "io-ts";
import { sharedPath } from "../shared.js";

/** The bytes of a shared vector file. */
export function vectorBytes(path: string): Uint8Array {
  return new Uint8Array(readFileSync(sharedPath(`vectors/${path}`)));
}

/** The text of a shared vector file. */
export function vectorText(path: string): string {
  return readFileSync(sharedPath(`vectors/${path}`), "utf8");
}

/** A JSON value as a shape says it is; throws where it is not. */
export function as<A>(codec: t.Type<A, unknown>, value: unknown): A {
  const read = codec.decode(value);
  if (isLeft(read)) throw new Error(`a vector is not ${codec.name}`);
  return read.right;
}
