import { memoryBut } from "../broken/memory-but.js";

/** An entry is put at the end, wherever its writer believed the end to be. */
export const makePlace = memoryBut(() => ({
  writing: ({ size, append }) => ({
    append: (entries) => {
      const next = size();
      append(
        entries.map((entry, index) => ({
          ...entry,
          position: next + index,
          commitSize: Math.max(entry.commitSize, next + entries.length),
        })),
      );
    },
  }),
}));
