import { isLeft, right } from "fp-ts/lib/Either.js";
import { memory } from "engagement-ledger/log/memory";
import type { StorePlace, StoreWriting } from "engagement-ledger/testing";

type Work = (transaction: StoreWriting) => void;

/** The last commit has been answered and is not there when the place is opened again. */
export function makePlace(): StorePlace {
  let kept = memory();
  let commits: ReadonlyArray<Work> = [];
  const forgetTheLast = (): void => {
    kept = memory();
    const fresh = kept.open({ mode: "create" });
    if (isLeft(fresh)) return;
    commits = commits.slice(0, -1);
    for (const commit of commits) fresh.right.write(commit);
    fresh.right.close();
  };
  return {
    name: kept.name,
    open: (options) => {
      const opened = kept.open(options);
      if (isLeft(opened)) return opened;
      const store = opened.right;
      let open = true;
      return right({
        ...store,
        write: (work) => {
          const acts: Work[] = [];
          const answer = store.write((transaction) => work(remembering(transaction, acts)));
          commits = [...commits, (transaction) => acts.forEach((act) => act(transaction))];
          return answer;
        },
        close: () => {
          store.close();
          if (open && options.mode !== "read") forgetTheLast();
          open = false;
        },
      });
    },
  };
}

function remembering(transaction: StoreWriting, acts: Work[]): StoreWriting {
  const both = (act: Work): void => {
    act(transaction);
    acts.push(act);
  };
  return {
    ...transaction,
    append: (entries) => both(({ append }) => append(entries)),
    addNodes: (nodes) => both(({ addNodes }) => addNodes(nodes)),
    putState: (entity, state) => both(({ putState }) => putState(entity, state)),
    putCursor: (cursor) => both(({ putCursor }) => putCursor(cursor)),
    putDocuments: (build, given) => {
      const changes = [...given];
      both(({ putDocuments }) => putDocuments(build, changes));
    },
    removeBuild: (build) => both(({ removeBuild }) => removeBuild(build)),
  };
}
