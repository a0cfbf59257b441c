import { memoryBut } from "../broken/memory-but.js";

/** A node that is written again is taken for the same. */
export const makePlace = memoryBut(() => ({
  writing: ({ node, addNodes }) => ({
    addNodes: (nodes) =>
      addNodes(nodes.filter(({ level, index }) => level < 1 || node(level, index) === undefined)),
  }),
}));
