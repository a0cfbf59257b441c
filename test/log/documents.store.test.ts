import { sqlite } from "../../src/log/sqlite/sqlite.js";
import { describeDocuments } from "./documents-behaviour.js";
import { scratch } from "./sqlite/scratch.js";

const path = scratch();
let files = 0;

describeDocuments("in a file", () => {
  files += 1;
  return sqlite(path(`${files}.ledger`));
});
