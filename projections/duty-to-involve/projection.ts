import { defineProjection } from "engagement-ledger";
import { activityHandlers } from "./dossier/activity-handlers.js";
import { newActivity } from "./dossier/activity-dossier.js";
import { bodyHandlers } from "./dossier/body-handlers.js";
import { unknownBody } from "./dossier/body-history.js";
import { newMatter } from "./dossier/matter-dossier.js";
import { matterHandlers } from "./dossier/matter-handlers.js";
import { newPlan } from "./dossier/plan-dossier.js";
import { planHandlers } from "./dossier/plan-handlers.js";
import { viewsHandlers } from "./dossier/views-handlers.js";

/**
 * What the record holds for the rules of the duty to involve: a dossier a matter, an activity, a body, a plan.
 *
 * The order of recording never changes a dossier's meaning: rules order events by when they happened.
 */
export const dutyToInvolveProjection = defineProjection({
  name: "duty-to-involve",
  version: 1,
  documents: {
    matters: newMatter,
    activities: newActivity,
    bodies: unknownBody,
    plans: newPlan,
  },
  on: {
    ...bodyHandlers,
    ...matterHandlers,
    ...activityHandlers,
    ...viewsHandlers,
    ...planHandlers,
  },
});
