import type { ByThen } from "./as-of.js";

/** A field with the one event it holds, where it had happened by then; no field otherwise. */
export function whereAny<Name extends string, Event extends { readonly occurredAt: string }>(
  name: Name,
  by: ByThen,
  event: Event | undefined,
): { readonly [Field in Name]?: Event } {
  const [happened] = event === undefined ? [] : by([event]);
  const none: { readonly [Field in Name]?: Event } = {};
  return happened === undefined ? none : { ...none, [name]: happened };
}
