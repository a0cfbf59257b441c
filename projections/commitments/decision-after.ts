import { firstDay } from "engagement-ledger";
import type { Claim } from "../closed-loop/claim.js";
import { before } from "../duty-to-involve/timing.js";
import type { CommitmentDocuments } from "./asked.js";
import type { Made, MatterDocument } from "./documents.js";
import { earliestFirst } from "./order.js";

/**
 * The first decision of a matter that was not made before a promise about it: of the body that promised, else
 * the adoption of the plan, else of any body.
 *
 * Source: law.md 4.4, R-PROMISE.
 */
export function decisionAfter(
  made: Pick<Made, "at" | "by" | "matter">,
  documents: CommitmentDocuments,
  today: string,
): Claim | undefined {
  const matter = made.matter === null ? undefined : documents.matters.get(made.matter);
  if (matter === undefined) return undefined;
  const by = <C extends Claim>(claims: ReadonlyArray<C>): ReadonlyArray<C> =>
    claims.filter(({ at }) => (firstDay(at) ?? today) <= today);
  const decisions = by(matter.decisions);
  const own = decisions.filter((one) => matter.responsible === made.by || one.by === made.by);
  const adopted = own.length > 0 ? [] : by(adoptions(matter, documents)).slice(0, 1);
  const [points] = [own, adopted, decisions].filter(({ length }) => length > 0);
  return earliestFirst(points ?? []).find(({ at }) => before(at, made.at) !== "in-time");
}

function adoptions(
  { limb, plans }: MatterDocument,
  documents: CommitmentDocuments,
): ReadonlyArray<Claim> {
  if (limb !== "planning") return [];
  return earliestFirst(plans.flatMap((plan) => documents.plans.get(plan)?.adopted ?? []));
}
