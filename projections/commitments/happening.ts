import type { Claim } from "../closed-loop/claim.js";

/** An event that a promise may count, with what a measure may ask of it. */
export interface Happening extends Claim {
  type: string;
  activity: string | null;
  methods: string[];
  kinds: string[];
  groups: string[];
  bodies: string[];
  networks: string[];
  matters: string[];
  committee: string | null;
  people: number;
  lay: number;
  members: number;
  layMembers: number;
}

/** A happening of which nothing is known yet. */
export function blankHappening(event: string): Happening {
  return {
    event,
    at: "",
    position: 0,
    type: "",
    activity: null,
    methods: [],
    kinds: [],
    groups: [],
    bodies: [],
    networks: [],
    matters: [],
    committee: null,
    people: 0,
    lay: 0,
    members: 0,
    layMembers: 0,
  };
}
