import { memoryBut } from "../broken/memory-but.js";

/** States are written at once, beside the transaction. */
export const makePlace = memoryBut((right) => {
  let written = new Map<string, string>();
  return {
    writing: ({ putState }) => {
      written = new Map();
      return {
        putState: (entity, state) => {
          written.set(entity, state);
          putState(entity, state);
        },
      };
    },
    rolledBack: () =>
      right.write(({ putState }) => written.forEach((state, entity) => putState(entity, state))),
  };
});
