import { isLeft, right } from "fp-ts/lib/Either.js";
import { writingWithin } from "../../../src/log/guard.js";
import { StoreFailure, type LocalStore, type StorePlace } from "../../../src/log/store.js";

/** Tells, for each thing that a follower does to a store, whether that one is to fail. */
export type Fails = (act: string) => boolean;

/**
 * A place whose store fails where it is told to: before a write of documents, a cursor or a removal, before a
 * commit, and after it, as when a program is killed before it learns that its commit is on the disk.
 */
export function failingPlace(place: StorePlace, fails: Fails): StorePlace {
  const check = (act: string): void => {
    if (fails(act)) throw new StoreFailure(place.name, `failed at ${act}`);
  };
  const failing = (store: LocalStore): LocalStore => ({
    ...store,
    write: (work) => {
      let follows = false;
      const answer = store.write((transaction) => {
        const watched = writingWithin((act) => act(), transaction);
        const done = work({
          ...watched,
          putCursor: (cursor) => {
            follows = true;
            check("cursor");
            watched.putCursor(cursor);
          },
          putDocuments: (build, changes) => {
            follows = true;
            check("documents");
            watched.putDocuments(build, changes);
          },
          removeBuild: (build) => {
            follows = true;
            check("removal");
            watched.removeBuild(build);
          },
        });
        if (follows) check("before the commit");
        return done;
      });
      if (follows) check("after the commit");
      return answer;
    },
  });
  return {
    ...place,
    open: (options) => {
      const opened = place.open(options);
      return isLeft(opened) ? opened : right(failing(opened.right));
    },
  };
}
