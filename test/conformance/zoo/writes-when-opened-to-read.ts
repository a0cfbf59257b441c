import { memory } from "engagement-ledger/log/memory";
import type { StorePlace } from "engagement-ledger/testing";

/** Whoever asked only to read may write. */
export function makePlace(): StorePlace {
  const { name, open } = memory();
  return { name, open: ({ mode }) => open({ mode: mode === "create" ? mode : "write" }) };
}
