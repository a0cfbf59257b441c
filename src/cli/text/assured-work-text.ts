import { onDay, type AssuredMatter } from "engagement-ledger/projections";

/** One plan for an activity, in a sentence. */
export function plannedText(
  { activity, when, by, purpose, steps, stepsOpen }: AssuredMatter["planned"][number],
  called: (body: string) => string,
): string {
  const open = stepsOpen.length === 0 ? "" : ` (open: ${stepsOpen.join(", ")})`;
  return (
    `Planned ${onDay(when)}: ${activity}, for ${purpose}, by ${called(by)}; ` +
    `steps of planning answered: ${steps.numerator} of ${steps.denominator}${open}`
  );
}

/** One thing done, in a sentence. */
export function doneText(
  { title, when, open, by, with: others, limb, evaluated }: AssuredMatter["done"][number],
  called: (body: string) => string,
): string {
  const day = onDay(when);
  return [
    `${day.slice(0, 1).toUpperCase()}${day.slice(1)}: ${title}, `,
    by === undefined ? "by a standing network" : `by ${called(by)}`,
    others.length === 0 ? "" : `, with ${others.map(called).join(", ")}`,
    `, for the limb ${limb}`,
    open === true ? "; still open" : "",
    ...evaluated.map(
      (one) =>
        `; evaluated ${onDay(one.when)}, ${one.audienceInvolved ? "with" : "without"} the people it was for`,
    ),
  ].join("");
}
