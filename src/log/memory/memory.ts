import { left, right } from "fp-ts/lib/Either.js";
import type { StorePlace } from "../store.js";
import { MemoryContent } from "./content.js";
import { memoryStore } from "./open-store.js";

/**
 * Keeps a log in memory, for tests and browsers.
 *
 * What was written stays with the place: a ledger that was closed can be opened again from it. It keeps
 * copies of bytes, and hands out copies, so that nobody can edit history through what `read` gave.
 *
 * Errors: `AlreadyExists`, `NoLedger`.
 */
export function memory(name = "memory"): StorePlace {
  let content: MemoryContent | undefined;
  return {
    name,
    open: ({ mode }) => {
      if (mode === "create") {
        if (content !== undefined) return left({ _tag: "AlreadyExists", place: name });
        content = new MemoryContent(name);
      }
      if (content === undefined) return left({ _tag: "NoLedger", place: name });
      return right(memoryStore(name, content, mode !== "read"));
    },
  };
}
