import { isLeft } from "fp-ts/lib/Either.js";
import type { LocalStore, OpenStoreError, StoreOptions, StorePlace } from "../../log/store.js";

/** The store of a place. Throws where it does not open. */
export function opened(place: StorePlace, mode: StoreOptions["mode"]): LocalStore {
  const store = place.open({ mode });
  if (isLeft(store)) throw new Error(`does not open: ${JSON.stringify(store.left)}`);
  return store.right;
}

/** Why a place does not open; undefined when it does. */
export function refusal(place: StorePlace, mode: StoreOptions["mode"]): OpenStoreError | undefined {
  const store = place.open({ mode });
  if (isLeft(store)) return store.left;
  store.right.close();
  return undefined;
}
