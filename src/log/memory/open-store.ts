import { readingWithin, type Around } from "../guard.js";
import { StoreFailure, type LocalStore } from "../store.js";
import { runWithin } from "../transaction.js";
import type { MemoryContent } from "./content.js";
import type { Undo } from "./undo.js";

/** One opening of a log in memory. Several may be open at once, as several processes open one file. */
export function memoryStore(name: string, content: MemoryContent, writable: boolean): LocalStore {
  let open = true;
  let writing = false;

  const whileOpen: Around = (act) => {
    if (!open) throw new StoreFailure(name, "the store is closed");
    return act();
  };

  return {
    ...readingWithin(whileOpen, content),
    write: (work) =>
      whileOpen(() => {
        if (!writable) throw new StoreFailure(name, "the store was opened to read");
        if (writing) throw new StoreFailure(name, "a transaction is running already");
        writing = true;
        const undo: Undo[] = [];
        try {
          return runWithin(
            name,
            {
              ...readingWithin(whileOpen, content),
              append: (entries) => entries.forEach((entry) => undo.push(content.add(entry))),
              addNodes: (nodes) => nodes.forEach((node) => undo.push(content.addNode(node))),
              putState: (entity, state) => void undo.push(content.putState(entity, state)),
              putCursor: (cursor) => void undo.push(content.putCursor(cursor)),
              putDocuments: (build, changes) => {
                for (const change of changes) undo.push(content.putDocument(build, change));
              },
              removeBuild: (build) => void undo.push(content.removeBuild(build)),
            },
            work,
          );
        } catch (error) {
          for (const takeBack of undo.reverse()) takeBack();
          throw error;
        } finally {
          writing = false;
        }
      }),
    readAtOnce: (look) => whileOpen(() => look(readingWithin(whileOpen, content))),
    damage: () => whileOpen(() => []),
    close: () => {
      open = false;
    },
  };
}
