import { quoted } from "../quoted.js";
import type { Publication } from "./versions-consulted.js";

/** An option that was discarded. */
export interface DiscardedOption {
  /** What to call it in a sentence. */
  readonly called: string;
  /** What no publication has of it: the day, the reason, the stage. */
  readonly lacking: ReadonlyArray<string>;
  /** The publications that each tell all of it; where none does, all that tell of it. */
  readonly toldBy: ReadonlyArray<ReadonlyArray<Publication>>;
}

/** The options discarded in the publications of a proposal, each once. */
export function discardedOptions(
  publications: ReadonlyArray<Publication>,
): ReadonlyArray<DiscardedOption> {
  const discarded = publications
    .flatMap((publication) => publication.options.map((option) => ({ ...option, publication })))
    .filter(({ status }) => status === "discarded");
  return [...new Set(discarded.map(({ id }) => id))].map((id) => {
    const told = discarded.filter((one) => one.id === id);
    const whole = told.filter(
      ({ discardedOn, reason, stage }) =>
        discardedOn !== undefined && reason !== undefined && stage !== undefined,
    );
    return {
      toldBy:
        whole.length > 0
          ? whole.map(({ publication }) => [publication])
          : [told.map(({ publication }) => publication)],
      called: quoted(told.at(-1)?.title ?? id),
      lacking: [
        ...(told.some(({ discardedOn }) => discardedOn !== undefined) ? [] : ["the day"]),
        ...(told.some(({ reason }) => reason !== undefined) ? [] : ["the reason"]),
        ...(told.some(({ stage }) => stage !== undefined) ? [] : ["the stage"]),
      ],
    };
  });
}
