import { memory } from "../../src/log/memory/memory.js";
import { describeStore } from "engagement-ledger/testing";

describeStore("in memory", () => memory());
