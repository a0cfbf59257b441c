import { kindOf, type DraftsOf, type EventOf } from "engagement-ledger";
import { claimOf } from "../closed-loop/claim.js";
import type { CountedType } from "./counted-types.js";
import type { blanks } from "./documents.js";
import { factsOf } from "./facts.js";

/** The documents of the promises while they are folded. */
export type CommitmentDrafts = DraftsOf<typeof blanks>;

/** Keeps an event that a promise may count. */
export function note({ happenings }: CommitmentDrafts, event: EventOf<CountedType>): void {
  const { id, type, entity, data } = event;
  const about = kindOf(entity);
  const facts = factsOf({ ...data, id });
  happenings.put(id, {
    ...facts,
    ...claimOf(event),
    type,
    entity,
    activity: about === "activity" ? entity : "activity" in data ? (data.activity ?? null) : null,
    matters: about === "matter" ? [entity] : mattersIn(data),
    answers: "request" in data ? (data.request ?? null) : null,
    everyone: "everyone" in data && data.everyone === true,
    breakdown: "breakdown" in data && data.breakdown,
    subject: null,
    themes: about === "theme" ? [entity] : facts.themes,
    bodies: about === "body" ? [...new Set([entity, ...facts.bodies])] : facts.bodies,
    networks: about === "network" ? [...new Set([entity, ...facts.networks])] : facts.networks,
  });
}

type Data = EventOf<CountedType>["data"];

/** The matters that an event names; null where an event of its type never names one. */
function mattersIn(data: Data): string[] | null {
  if ("matters" in data)
    return data.matters.map((one) => (typeof one === "string" ? one : one.matter));
  if ("boards" in data || "period" in data)
    return "matter" in data && data.matter !== undefined ? [data.matter] : [];
  return null;
}
