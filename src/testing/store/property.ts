import { isLeft } from "fp-ts/lib/Either.js";
import type { LocalStore, OpenStoreError, StoreOptions, StorePlace } from "../../log/store.js";
import { opened, refusal } from "./opened.js";

/** A fresh place, and how to open it; what was opened is closed when the property has been tried. */
export interface Trial {
  /** A place where nothing is kept yet. */
  readonly place: StorePlace;
  /** Opens the place, which must open. */
  readonly open: (mode: StoreOptions["mode"]) => LocalStore;
  /** Why the place does not open; undefined when it does. */
  readonly refusal: (mode: StoreOptions["mode"]) => OpenStoreError | undefined;
}

/** One thing that every store does. */
export interface StoreProperty {
  /** What the store does, as a sentence without its subject. */
  readonly name: string;
  /** Tries it. Throws where the store does not do it. */
  readonly run: (trial: Trial) => void | Promise<void>;
}

/** Tries a property on a fresh place. Throws, or rejects, where it does not hold. */
export async function tryProperty(property: StoreProperty, place: StorePlace): Promise<void> {
  const stores: LocalStore[] = [];
  const tracked: StorePlace = {
    name: place.name,
    open: (options) => {
      const store = place.open(options);
      if (!isLeft(store)) stores.push(store.right);
      return store;
    },
  };
  try {
    await property.run(trialOf(tracked));
  } finally {
    for (const store of stores) closeQuietly(store);
  }
}

function trialOf(place: StorePlace): Trial {
  return {
    place,
    open: (mode) => opened(place, mode),
    refusal: (mode) => refusal(place, mode),
  };
}

// What went wrong with the property is what is to be told, not what goes wrong after it.
function closeQuietly(store: LocalStore): void {
  try {
    store.close();
  } catch {
    return;
  }
}
