import { memoryBut } from "../broken/memory-but.js";

/** Only the lowest level of the tree's nodes is kept. */
export const makePlace = memoryBut(() => ({
  writing: ({ addNodes }) => ({
    addNodes: (nodes) => addNodes(nodes.filter(({ level }) => level === 1)),
  }),
}));
