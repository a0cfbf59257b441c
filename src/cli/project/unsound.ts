import { eventTypes, isEventType } from "../../events/event.js";
import { nearest } from "../../events/nearest.js";

/**
 * Says why a value that was meant as a projection cannot be folded; undefined where it can.
 *
 * A JavaScript module has no compiler that finds a misspelt event: it would never be called, in silence.
 *
 * @example
 * unsound({ name: "x", version: 1, documents: {}, reads: [], on: {} }); //=> "it reads no event: “on” is empty"
 */
export function unsound(value: object): string | undefined {
  const [name, version, documents, reads, on] = ["name", "version", "documents", "reads", "on"].map(
    (field): unknown => Reflect.get(value, field),
  );
  if (typeof name !== "string" || name === "") return "its name is not a text";
  if (!Number.isSafeInteger(version)) return "its version is not a whole number";
  if (!isRecordOfFunctions(documents))
    return "each of its “documents” must be a function that makes an untouched document of a key";
  if (!isRecordOfFunctions(on)) return "each handler in its “on” must be a function";
  const handled = Object.keys(on);
  for (const type of handled)
    if (!isEventType(type)) {
      const meant = nearest(type, eventTypes);
      return `“${type}” is not an event of the catalogue${meant === undefined ? "" : `; is it ${meant}?`}`;
    }
  if (handled.length === 0) return "it reads no event: “on” is empty";
  if (!Array.isArray(reads)) return "it was not made with defineProjection";
  return undefined;
}

function isRecordOfFunctions(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.values(value).every((each) => typeof each === "function")
  );
}
