import { isLeft, right } from "fp-ts/lib/Either.js";
import type { StorePlace } from "../../../src/log/store.js";

/** A place whose transactions are each preceded by something that another process does. */
export function interrupted(place: StorePlace, before: () => void): StorePlace {
  return {
    ...place,
    open: (options) => {
      const opened = place.open(options);
      if (isLeft(opened)) return opened;
      return right({
        ...opened.right,
        write: (work) => {
          before();
          return opened.right.write(work);
        },
      });
    },
  };
}
