import type { ActivityDossier } from "../dossier/activity-dossier.js";
import type { MatterDossier } from "../dossier/matter-dossier.js";
import type { Noted } from "../dossier/noted.js";
import type { BodyKind, Duty } from "../duties/duty.js";

/** What a rule is tested against: a decision, or the adoption of a plan. */
export interface DecisionPoint extends Noted {
  /** What to call it in a sentence. */
  readonly called: string;
  /** The decision's name within the matter; absent for the adoption of a plan. */
  readonly decision?: string;
  /** The version of the proposal decided, where said. */
  readonly proposalVersion?: string;
  /** What kind of body decided it, where recorded. */
  readonly deciderKind?: BodyKind;
}

/** All that a rule may look at. */
export interface Facts {
  /** The matter. */
  readonly matter: MatterDossier;
  /** The activities on record, by id. */
  readonly activities: ReadonlyMap<string, ActivityDossier>;
  /** What the body whose duty is tested is called. */
  readonly body: string;
  /** The dated row of the duty that bound it. */
  readonly duty: Duty;
  /** The decision tested against; absent while there is none. */
  readonly decision?: DecisionPoint;
  /** The day on which the question is asked. */
  readonly today: string;
}
