import { memoryBut } from "../broken/memory-but.js";

const cut = (key: string): string => key.split("\0")[0] ?? "";

/** A key ends where a language that ends its texts with a NUL takes it to end. */
export const makePlace = memoryBut(() => ({
  reading: ({ document }) => ({ document: (build, kind, key) => document(build, kind, cut(key)) }),
  writing: ({ putDocuments }) => ({
    putDocuments: (build, changes) =>
      putDocuments(
        build,
        [...changes].map((change) => ({ ...change, key: cut(change.key) })),
      ),
  }),
}));
