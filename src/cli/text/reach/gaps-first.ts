import type { PublishedReach } from "engagement-ledger/projections";
import { groupTitle } from "../group-title.js";
import { wrapped } from "../wrapped.js";

/** Which groups had to be heard and were not, by name, before any number. */
export function gapsFirst({ required, coverage }: PublishedReach): ReadonlyArray<string> {
  if (required.length === 0)
    return [
      "No plan, assessment, commitment or policy on record says which groups must be heard.",
      "",
    ];
  const { planned, delivered, heard, gaps, atLeast } = coverage;
  const of = planned.denominator;
  const counted = "numerator" in heard ? `${heard.numerator} of ${of}` : "a number held back";
  return [
    ...wrapped(
      gaps.length === 0
        ? "Of the groups that had to be heard, none is missing."
        : `Not heard, of the groups that had to be: ${gaps.map(groupTitle).join("; ")}.`,
      "  ",
    ),
    ...wrapped(
      `Groups that had to be heard: planned for ${planned.numerator} of ${of}, delivered to ${delivered.numerator} of ${of}, heard ${counted} (an activity for the group, and at least ${atLeast} of its people heard).`,
      "  ",
    ),
    "",
  ];
}
