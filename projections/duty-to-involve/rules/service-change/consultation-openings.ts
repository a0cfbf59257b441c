import { involvementsOf } from "../../counting/involvement.js";
import type { Noted } from "../../dossier/noted.js";
import type { Facts } from "../facts.js";

/** The openings of the public consultations linked to a matter, the earliest first. */
export function consultationOpenings(
  facts: Pick<Facts, "matter" | "activities">,
): ReadonlyArray<Noted> {
  const openings = involvementsOf(facts)
    .filter(
      ({ held }) =>
        held?.occurrence.what === "opened" && held.occurrence.purpose === "consultation",
    )
    .map(({ start }) => start);
  return [...new Map(openings.map((one) => [one.id, one])).values()];
}
