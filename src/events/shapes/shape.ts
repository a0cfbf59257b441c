import * as t from "io-ts";
import type { Schema } from "./schema.js";

/**
 * An io-ts codec that also says, as data, what it accepts.
 *
 * `A` is the value as read from the ledger, `Given` the value as a caller may give it: a list may be
 * left out by the caller and is then empty.
 */
export type Shape<A, Given = A> = t.Type<A, Given> & { readonly schema: Schema };

/** Any shape; the part of io-ts's `Mixed` that carries a schema. */
export type AnyShape = t.Mixed & { readonly schema: Schema };

/**
 * Makes a shape of one value from a test.
 *
 * A refusal says what would have been accepted.
 */
export function shape<A>(
  schema: Schema,
  accepted: string,
  accepts: (value: unknown) => value is A,
  why: (value: unknown) => string = () => accepted,
): Shape<A> {
  const codec = new t.Type<A>(
    accepted,
    accepts,
    (value, context) => (accepts(value) ? t.success(value) : t.failure(value, context, why(value))),
    (value) => value,
  );
  return Object.assign(codec, { schema });
}
