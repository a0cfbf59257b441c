import { isDraft } from "immer";
import { draftEscaped } from "./why.js";

/**
 * Throws if a finished value still holds a draft, looking only where it differs from what it was.
 *
 * immer finishes only the drafts of the document itself; one of another document stays inside, and is dead
 * once that other is finished.
 */
export function refuseDrafts(value: unknown, before: unknown): void {
  if (value === before || typeof value !== "object" || value === null) return;
  if (isDraft(value)) throw draftEscaped();
  const was: object = typeof before === "object" && before !== null ? before : nothing;
  for (const [name, part] of Object.entries(value)) refuseDrafts(part, Reflect.get(was, name));
}

const nothing = {};
