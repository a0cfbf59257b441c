export { memory } from "./memory.js";
export type * from "../store.js";
