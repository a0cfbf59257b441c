import { memory } from "engagement-ledger/log/memory";
import type { StorePlace } from "engagement-ledger/testing";

/** To make a ledger where there is one leaves a new, empty one there. */
export function makePlace(): StorePlace {
  let kept = memory();
  return {
    name: kept.name,
    open: (options) => {
      if (options.mode === "create") kept = memory();
      return kept.open(options);
    },
  };
}
