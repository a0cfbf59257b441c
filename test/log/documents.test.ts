import { memory } from "../../src/log/memory/memory.js";
import { describeDocuments } from "./documents-behaviour.js";

describeDocuments("in memory", () => memory());
