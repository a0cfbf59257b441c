/**
 * The ids of the events behind the figure at a path of a report that was made with no evidence limit.
 *
 * Undefined where nothing with evidence stands there, or where its ids were not kept.
 *
 * Source: RFC 6901, JSON Pointer.
 *
 * @example
 * eventsAt({ groups: [{ share: { evidence: { events: ["a"] } } }] }, "/groups/0/share"); //=> ["a"]
 * eventsAt({}, "/groups"); //=> undefined
 */
export function eventsAt(report: unknown, path: string): ReadonlyArray<string> | undefined {
  let found = report;
  for (const step of path.split("/").slice(1)) found = member(found, unescaped(step));
  const events = member(member(found, "evidence"), "events");
  return isTexts(events) ? events : undefined;
}

const unescaped = (step: string): string => step.replaceAll("~1", "/").replaceAll("~0", "~");

function member(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, name)?.value;
}

function isTexts(value: unknown): value is ReadonlyArray<string> {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}
