import type { Kept } from "../../dossier/noted.js";
import { earliestFirst } from "../../dossier/order.js";
import type { Facts } from "../facts.js";

type Consulted = Kept<"ScrutinyConsulted">;

/** The consultations of local authorities in a matter, as they stand to one body. */
export interface Consultations {
  /** Made by the body, or by a commissioner for it. */
  readonly own: ReadonlyArray<Consulted>;
  /** Made by another body, of which no record says for whom. */
  readonly ofOthers: ReadonlyArray<Consulted>;
}

/**
 * The consultations of local authorities, the earliest first.
 *
 * Where a provider proposes, the commissioner consults for it. Source: S.I. 2013/218 reg 23(12).
 */
export function consultationsFor({
  matter,
  history: { body },
}: Pick<Facts, "matter" | "history">): Consultations {
  const all = earliestFirst(matter.scrutinyConsulted);
  return {
    own: all.filter(({ by, forProvider }) => by === body || forProvider === body),
    ofOthers: all.filter(({ by, forProvider }) => by !== body && forProvider === undefined),
  };
}
