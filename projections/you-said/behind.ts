import type { ClosedLoopDocuments } from "../closed-loop/context.js";
import type { MatterMeasures } from "./measures.js";
import { knownSources } from "./known-sources.js";
import type { Source } from "./source.js";
import type { YouSaidDocuments } from "./wording.js";

/** Finds the events that the measures of a matter name by their ids, in the order of the log. */
export function behind(
  loop: ClosedLoopDocuments,
  words: YouSaidDocuments,
): (measures: MatterMeasures) => ReadonlyArray<Source> {
  const known = knownSources(loop, words);
  return ({ M1, M2, M3, M4, M5 }) => {
    const ids = [M1, M2, M3, M4, M5].flatMap(({ evidence }) =>
      "events" in evidence ? evidence.events : [],
    );
    return [...new Set(ids)]
      .map((id) => known.get(id))
      .filter((source) => source !== undefined)
      .toSorted((one, other) => one.position - other.position);
  };
}
