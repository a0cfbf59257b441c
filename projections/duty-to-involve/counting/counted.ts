import type { DutyLimb } from "../duties/duty.js";
import type { Noted } from "../dossier/noted.js";
import type { Facts } from "../rules/facts.js";
import { involvementsOf, type Involvement } from "./involvement.js";
import { whyOffTarget } from "./target.js";
import { voiceOf } from "./voice.js";

/** Involvement that counts for a limb, with the events that show it. */
export interface Counted extends Involvement {
  /** Its beginning, its link and the views received. */
  readonly evidence: ReadonlyArray<Noted>;
}

/** Which linked involvement counts for a limb, and why the rest does not. */
export interface Counting {
  /** What counts, the earliest first. */
  readonly counted: ReadonlyArray<Counted>;
  /** Why the rest does not count, in words. */
  readonly left: ReadonlyArray<string>;
}

/** Counts the involvement for a limb: by its link and, but for planning, by the voice it gave people. */
export function countFor(facts: Facts, limb: DutyLimb): Counting {
  const counted: Counted[] = [];
  const left: string[] = [];
  for (const involvement of involvementsOf(facts)) {
    const { start, link, called } = involvement;
    const off = whyOffTarget(link, limb, facts.matter);
    const voice = limb === "planning" ? noVoiceNeeded : voiceOf(involvement, facts);
    if (off !== undefined) left.push(`${called} ${off}`);
    else if (!voice.heard) left.push(`${called} ${voice.why}`);
    else counted.push({ ...involvement, evidence: [start, link, ...voice.evidence] });
  }
  return { counted, left: [...new Set(left)] };
}

const noVoiceNeeded = { heard: true, evidence: [] } as const;
