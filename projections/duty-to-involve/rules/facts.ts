import type { Told } from "../../commitments/row.js";
import type { Bound } from "../bound-on.js";
import type { Dossiers, Lookup } from "../dossier/as-of.js";
import type { ActivityDossier } from "../dossier/activity-dossier.js";
import type { BodyHistory } from "../dossier/body-history.js";
import type { MatterDossier } from "../dossier/matter-dossier.js";
import type { Noted } from "../dossier/noted.js";
import type { BodyKind, Duty } from "../duties/duty.js";

/** What a rule is tested against: a decision, a milestone that binds, or the adoption of a plan. */
export interface DecisionPoint extends Noted {
  /** What to call it in a sentence. */
  readonly called: string;
  /** The decision's name within the matter, or the kind of milestone; absent for the adoption of a plan. */
  readonly decision?: string;
  /** The version of the proposal decided, where said. */
  readonly proposalVersion?: string;
  /** What kind of body decided it, where recorded. */
  readonly deciderKind?: BodyKind;
}

/** All that a rule on a matter may look at: what had happened by the day of the question. */
export interface Facts {
  /** The matter. */
  readonly matter: MatterDossier;
  /** The activities on record, by id. */
  readonly activities: Lookup<ActivityDossier>;
  /** Every dossier, by the id of its entity. */
  readonly record: Dossiers;
  /** What the body for which it is tested is called. */
  readonly body: string;
  /** What is recorded of that body. */
  readonly history: BodyHistory;
  /** The decision tested against; absent while there is none. */
  readonly decision?: DecisionPoint;
  /** The day on which the question is asked. */
  readonly today: string;
}

/** What a rule under a duty may look at. */
export interface DutyFacts extends Facts {
  /** The dated row of the duty that bound the body. */
  readonly duty: Duty;
}

/** What a rule on a body may look at. */
export interface BodyFacts {
  /** What is recorded of the body. */
  readonly history: BodyHistory;
  /** What it is called. */
  readonly body: string;
  /** Every dossier, by the id of its entity. */
  readonly record: Dossiers;
  /** The dated rows of duties that are tested. */
  readonly duties: ReadonlyArray<Duty>;
  /** The duties that bound it at a claimed time. */
  readonly boundOn: (time: string) => Bound;
  /** What it promised, as the report on promises tells it; empty where that was not given. */
  readonly promises: ReadonlyArray<Told>;
  /** The day on which the question is asked. */
  readonly today: string;
}
