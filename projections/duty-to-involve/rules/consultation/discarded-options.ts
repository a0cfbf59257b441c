import { quoted } from "../quoted.js";
import type { Publication } from "./versions-consulted.js";

/** An option that was discarded. */
export interface DiscardedOption {
  /** What to call it in a sentence. */
  readonly called: string;
  /** What no publication has of it: the day, the reason, the stage. */
  readonly lacking: ReadonlyArray<string>;
}

/** The options discarded in the publications of a proposal, each once. */
export function discardedOptions(
  publications: ReadonlyArray<Publication>,
): ReadonlyArray<DiscardedOption> {
  const discarded = publications
    .flatMap(({ options }) => options)
    .filter(({ status }) => status === "discarded");
  return [...new Set(discarded.map(({ id }) => id))].map((id) => {
    const told = discarded.filter((one) => one.id === id);
    return {
      called: quoted(told.at(-1)?.title ?? id),
      lacking: [
        ...(told.some(({ discardedOn }) => discardedOn !== undefined) ? [] : ["the day"]),
        ...(told.some(({ reason }) => reason !== undefined) ? [] : ["the reason"]),
        ...(told.some(({ stage }) => stage !== undefined) ? [] : ["the stage"]),
      ],
    };
  });
}
