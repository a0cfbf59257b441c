import { defineProjection } from "engagement-ledger";
import { newActivity } from "./dossier/activity-dossier.js";
import { activityHandlers } from "./dossier/activity-handlers.js";
import { bodyHandlers } from "./dossier/body-handlers.js";
import { unknownBody } from "./dossier/body-history.js";
import { newCommitment } from "./dossier/commitment-dossier.js";
import { commitmentHandlers } from "./dossier/commitment-handlers.js";
import { newInsight } from "./dossier/insight-dossier.js";
import { insightHandlers } from "./dossier/insight-handlers.js";
import { newMatter } from "./dossier/matter-dossier.js";
import { matterHandlers } from "./dossier/matter-handlers.js";
import { newNetwork } from "./dossier/network-dossier.js";
import { networkHandlers } from "./dossier/network-handlers.js";
import { newPlan } from "./dossier/plan-dossier.js";
import { planHandlers } from "./dossier/plan-handlers.js";
import { newResponse } from "./dossier/response-dossier.js";
import { responseHandlers } from "./dossier/response-handlers.js";
import { scrutinyHandlers } from "./dossier/scrutiny-handlers.js";
import { newTheme } from "./dossier/theme-dossier.js";
import { themeHandlers } from "./dossier/theme-handlers.js";
import { viewsHandlers } from "./dossier/views-handlers.js";
import { nobodyHeard, noMonth } from "./heard/month-heard.js";

/**
 * What the record holds for the rules of the duty to involve: a dossier for each entity that they read.
 *
 * The order of recording never changes a dossier's meaning: rules order events by when they happened.
 */
export const dutyToInvolveProjection = defineProjection({
  name: "duty-to-involve",
  version: 4,
  documents: {
    matters: newMatter,
    activities: newActivity,
    themes: newTheme,
    bodies: unknownBody,
    plans: newPlan,
    insights: newInsight,
    commitments: newCommitment,
    networks: newNetwork,
    responses: newResponse,
    months: noMonth,
    people: nobodyHeard,
  },
  on: {
    ...bodyHandlers,
    ...matterHandlers,
    ...scrutinyHandlers,
    ...activityHandlers,
    ...viewsHandlers,
    ...themeHandlers,
    ...planHandlers,
    ...insightHandlers,
    ...commitmentHandlers,
    ...networkHandlers,
    ...responseHandlers,
  },
});
