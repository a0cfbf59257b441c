import type { DocumentsOf, DraftsOf } from "engagement-ledger";
import type { MonthHeard, PersonHeard } from "../heard/month-heard.js";
import type { ActivityDossier } from "./activity-dossier.js";
import type { BodyHistory } from "./body-history.js";
import type { CommitmentDossier } from "./commitment-dossier.js";
import type { InsightDossier } from "./insight-dossier.js";
import type { MatterDossier } from "./matter-dossier.js";
import type { NetworkDossier } from "./network-dossier.js";
import type { PlanDossier } from "./plan-dossier.js";
import type { ResponseDossier } from "./response-dossier.js";
import type { ThemeDossier } from "./theme-dossier.js";

type Kinds = {
  readonly matters: (matter: string) => MatterDossier;
  readonly activities: (activity: string) => ActivityDossier;
  readonly themes: (theme: string) => ThemeDossier;
  readonly bodies: (body: string) => BodyHistory;
  readonly plans: (plan: string) => PlanDossier;
  readonly insights: (insight: string) => InsightDossier;
  readonly commitments: (commitment: string) => CommitmentDossier;
  readonly networks: (network: string) => NetworkDossier;
  readonly responses: (response: string) => ResponseDossier;
  readonly months: (activityAndMonth: string) => MonthHeard;
  readonly people: (activityAndSubject: string) => PersonHeard;
};

/** The dossiers of the projection `duty-to-involve`, once folded. */
export type DutyDocuments = DocumentsOf<Kinds>;

/** The dossiers while they are folded. */
export type DutyDrafts = DraftsOf<Kinds>;
