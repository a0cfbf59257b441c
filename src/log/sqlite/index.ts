export type { SqliteDriver } from "./driver.js";
export { sqlite, type SqliteOptions } from "./sqlite.js";
export type * from "../store.js";
