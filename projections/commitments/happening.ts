import type { Claim } from "../closed-loop/claim.js";
import type { Facts } from "./facts.js";

/** An event that a promise may count, with what a measure may ask of it. */
export interface Happening extends Claim, Facts {
  type: string;
  /** The entity it is recorded for. */
  entity: string;
  /** The activity it is about; null where it is about none. */
  activity: string | null;
  /** The matters it is about; null where an event of its type is never about one. */
  matters: string[] | null;
  /** The request that it answers, where it says so. */
  answers: string | null;
  /** Whether everyone who took part was told. */
  everyone: boolean;
  /** Whether it divides a total that another event gives. */
  breakdown: boolean;
  /** Whose response it is, where that is said. */
  subject: string | null;
}

/** A happening of which nothing is known yet. */
export function blankHappening(event: string): Happening {
  return {
    event,
    at: "",
    position: 0,
    type: "",
    entity: "",
    activity: null,
    matters: null,
    answers: null,
    everyone: false,
    breakdown: false,
    subject: null,
    methods: [],
    kinds: [],
    groups: [],
    themes: [],
    bodies: [],
    networks: [],
    committee: null,
    documents: [],
    people: null,
    lay: null,
    members: null,
    layMembers: null,
  };
}
