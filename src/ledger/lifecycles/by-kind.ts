import type { EntityKind } from "../../events/entity.js";
import { activity } from "./activity.js";
import { ledger } from "./ledger.js";
import { lifecycle, type Lifecycle } from "./lifecycle.js";
import { matter } from "./matter.js";

/** The lifecycle of each kind of entity. Source: events.md, "Beginnings". */
export const lifecycles: Readonly<Record<EntityKind, Lifecycle>> = {
  body: lifecycle({ begins: ["BodyRegistered"], once: ["BodyRegistered"], ends: ["BodyClosed"] }),
  network: lifecycle({
    begins: ["NetworkRegistered"],
    once: ["NetworkRegistered"],
    ends: ["NetworkClosed"],
  }),
  commitment: lifecycle({ begins: ["CommitmentMade"], once: ["CommitmentMade"], ends: [] }),
  matter,
  activity,
  feedback: lifecycle({
    begins: ["FeedbackReceived"],
    once: ["FeedbackReceived"],
    ends: ["FeedbackWithdrawn"],
  }),
  theme: lifecycle({ begins: ["ThemeIdentified"], once: ["ThemeIdentified"], ends: [] }),
  insight: lifecycle({ begins: ["InsightReceived"], once: ["InsightReceived"], ends: [] }),
  plan: lifecycle({
    begins: ["PlanStarted", "PlanPublished"],
    once: ["PlanStarted"],
    ends: [],
  }),
  ledger,
};
