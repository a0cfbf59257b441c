import type { StoredEntry } from "../log/store.js";

/** An entry before its commit's size and its leaf hash are known. */
export type DraftEntry = Omit<StoredEntry, "commitSize" | "leaf">;
