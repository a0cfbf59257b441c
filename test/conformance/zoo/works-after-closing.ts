import { isLeft, right } from "fp-ts/lib/Either.js";
import { memory } from "engagement-ledger/log/memory";
import type { StorePlace } from "engagement-ledger/testing";

/** A store that was closed goes on as if it was not. */
export function makePlace(): StorePlace {
  const { name, open } = memory();
  return {
    name,
    open: (options) => {
      const opened = open(options);
      return isLeft(opened) ? opened : right({ ...opened.right, close: () => undefined });
    },
  };
}
