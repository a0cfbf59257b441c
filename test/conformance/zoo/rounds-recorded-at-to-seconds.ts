import { memoryBut } from "../broken/memory-but.js";

/** The recorded time loses its milliseconds. */
export const makePlace = memoryBut(() => ({
  writing: ({ append }) => ({
    append: (entries) =>
      append(
        entries.map((entry) => ({ ...entry, recordedAt: `${entry.recordedAt.slice(0, 19)}.000Z` })),
      ),
  }),
}));
