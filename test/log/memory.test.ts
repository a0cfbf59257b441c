import { memory } from "../../src/log/memory/memory.js";
import { describeStore } from "./store-behaviour.js";

describeStore("in memory", () => memory());
