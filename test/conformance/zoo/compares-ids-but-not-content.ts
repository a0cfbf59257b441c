import { memoryBut } from "../broken/memory-but.js";

/** What comes under an id that is taken is taken for the same, and left out. */
export const makePlace = memoryBut(() => ({
  writing: ({ byId, append }) => ({
    append: (entries) => append(entries.filter(({ id }) => byId(id) === undefined)),
  }),
}));
