import type { AssuredMatter } from "engagement-ledger/projections";

/** One plan for an activity, in a sentence. */
export function plannedText({
  activity,
  when,
  by,
  purpose,
  steps,
  stepsOpen,
}: AssuredMatter["planned"][number]): string {
  const open = stepsOpen.length === 0 ? "" : ` (open: ${stepsOpen.join(", ")})`;
  return (
    `Planned, ${when}: ${activity}, for ${purpose}, by ${by}; ` +
    `steps of planning answered: ${steps.numerator} of ${steps.denominator}${open}`
  );
}

/** One thing done, in a sentence. */
export function doneText({
  title,
  when,
  open,
  by,
  with: others,
  limb,
  evaluated,
}: AssuredMatter["done"][number]): string {
  return [
    `${when}: ${title}, by ${by ?? "a standing network"}`,
    others.length === 0 ? "" : `, with ${others.join(", ")}`,
    `, for the limb ${limb}`,
    open === true ? "; still open" : "",
    ...evaluated.map(
      (one) =>
        `; evaluated ${one.when}, ${one.audienceInvolved ? "with" : "without"} the people it was for`,
    ),
  ].join("");
}
