/** How to take back one thing that was done. */
export type Undo = () => void;
