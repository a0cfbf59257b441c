import { memoryBut } from "../broken/memory-but.js";

/** The ids that it knows are those of the entries written since it was opened. */
export const makePlace = memoryBut((right) => {
  const before = right.size();
  return {
    reading: ({ byId }) => ({
      byId: (id) => {
        const found = byId(id);
        return found !== undefined && found.position < before ? undefined : found;
      },
    }),
  };
});
