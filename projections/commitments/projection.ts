import { defineProjection } from "engagement-ledger";
import { activityHandlers } from "./activity-handlers.js";
import { commitmentHandlers } from "./commitment-handlers.js";
import { blanks } from "./documents.js";
import { matterHandlers } from "./matter-handlers.js";
import { otherHandlers } from "./other-handlers.js";

/**
 * The record of what was promised, and of the events that a promise may count: one document each.
 */
export const commitmentsProjection = defineProjection({
  name: "commitments",
  version: 2,
  documents: blanks,
  on: { ...commitmentHandlers, ...activityHandlers, ...matterHandlers, ...otherHandlers },
});
