import { memoryBut } from "../broken/memory-but.js";

/** A transaction that failed takes with it the states that it had written over. */
export const makePlace = memoryBut(() => {
  const lost = new Set<string>();
  let written = new Set<string>();
  return {
    reading: ({ state }) => ({ state: (entity) => (lost.has(entity) ? undefined : state(entity)) }),
    writing: ({ putState }) => {
      written = new Set();
      return {
        putState: (entity, state) => {
          written.add(entity);
          lost.delete(entity);
          putState(entity, state);
        },
      };
    },
    rolledBack: () => {
      for (const entity of written) lost.add(entity);
    },
  };
});
