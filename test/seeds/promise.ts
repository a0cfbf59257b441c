import type { EntityId, GivenDataOf, NewEventOf } from "engagement-ledger";
import { document, happened } from "../projections/recorded.js";

type Given = GivenDataOf<"CommitmentMade">;

/** A promise of a body, in words of its document. */
export function promise(
  name: string,
  on: string,
  given: Pick<Given, "by" | "words"> & Partial<Given>,
): NewEventOf<"CommitmentMade"> {
  const id: EntityId<"commitment"> = `commitment:${name}`;
  return happened("CommitmentMade", id, on, {
    source: document("The document"),
    basis: "promise",
    ...given,
  });
}
