import { isDraft } from "immer";
import { draftEscaped, notJson } from "./why.js";

/**
 * Throws if a finished value holds a draft, or what JSON cannot keep, where it differs from what it was.
 *
 * immer finishes only the drafts of the document itself; one of another document stays inside, and is dead
 * once that other is finished. NaN would be null once the document is stored, and a Date a text.
 */
export function refuseForeign(value: unknown, before: unknown): void {
  if (value === before || typeof value === "string" || value === null || value === undefined)
    return;
  if (typeof value !== "object") return refuseOther(value);
  if (isDraft(value)) throw draftEscaped();
  const was: object = typeof before === "object" && before !== null ? before : nothing;
  if (Array.isArray(value)) {
    value.forEach((part: unknown, index) => {
      if (part === undefined) throw notJson("undefined in a list");
      refuseForeign(part, Reflect.get(was, index));
    });
    return;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw notJson("an instance of a class");
  for (const [name, part] of Object.entries(value)) refuseForeign(part, Reflect.get(was, name));
}

function refuseOther(value: unknown): void {
  if (typeof value === "boolean" || Number.isFinite(value)) return;
  throw notJson(typeof value === "number" ? String(value) : `a ${typeof value}`);
}

const nothing = {};
