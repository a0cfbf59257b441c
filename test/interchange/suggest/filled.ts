import type { Json } from "engagement-ledger";

/** A suggested mapping with what a person fills in, by the last part of its path. */
export function filledIn(mapping: Json, answers: Readonly<Record<string, Json>>, at = ""): Json {
  if (isList(mapping)) return mapping.map((item) => filledIn(item, answers, at));
  if (typeof mapping !== "object" || mapping === null) return mapping;
  if ("$fill" in mapping) return answers[at] ?? `nothing for ${at}`;
  return Object.fromEntries(
    Object.entries(mapping).map(([name, member]) => [name, filledIn(member, answers, name)]),
  );
}

function isList(value: Json): value is ReadonlyArray<Json> {
  return Array.isArray(value);
}
