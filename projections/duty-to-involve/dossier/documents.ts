import type { DocumentsOf, DraftsOf } from "engagement-ledger";
import type { ActivityDossier } from "./activity-dossier.js";
import type { BodyHistory } from "./body-history.js";
import type { MatterDossier } from "./matter-dossier.js";
import type { PlanDossier } from "./plan-dossier.js";

type Kinds = {
  readonly matters: (matter: string) => MatterDossier;
  readonly activities: (activity: string) => ActivityDossier;
  readonly bodies: (body: string) => BodyHistory;
  readonly plans: (plan: string) => PlanDossier;
};

/** The dossiers of the projection `duty-to-involve`, once folded. */
export type DutyDocuments = DocumentsOf<Kinds>;

/** The dossiers while they are folded. */
export type DutyDrafts = DraftsOf<Kinds>;
