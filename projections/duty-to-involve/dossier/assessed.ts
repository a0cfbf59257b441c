import type { EventOf } from "engagement-ledger";
import type { Assessed } from "./matter-dossier.js";
import { noted } from "./noted.js";

/** An assessment as it is kept, while it is folded. */
export type AssessedDraft = Omit<Assessed, "methods"> & { methods: string[] };

/** Keeps what the rules read of an assessment. */
export function assessed(event: EventOf<"DutyAssessed">): AssessedDraft {
  const { data } = event;
  const { users, carers, representatives } = data.affected;
  return {
    ...noted(event),
    duty: data.duty,
    responsible: data.responsible,
    limb: data.limb,
    impact: { ...data.impact },
    substantial: data.substantial,
    methods: [...data.methods],
    affected: { users, carers, representatives },
    ...(data.exemption === undefined ? {} : { exemption: { ...data.exemption } }),
    ...(data.proposalVersion === undefined ? {} : { proposalVersion: data.proposalVersion }),
    ...(data.informationEnoughBecause === undefined
      ? {}
      : { informationEnoughBecause: data.informationEnoughBecause }),
  };
}
