import type { RootContent } from "mdast";
import type { YouSaidMatter } from "../../../projections/you-said/report.js";
import { counted } from "../../events/sentence.js";
import { bullets, paragraph } from "../tree/blocks.js";
import { code, type Phrase } from "../tree/phrases.js";
import { reference } from "./reference.js";

type Measures = NonNullable<YouSaidMatter["measures"]>;

/** The events that each measure was counted from; the rule that finds them where they are many. */
export function countedBlocks(
  measures: Measures,
  sources: YouSaidMatter["counted"],
): ReadonlyArray<RootContent> {
  const { M1, M2, M3, M4, M5 } = measures;
  const parts = Object.entries({ M1, M2, M3, M4, M5 });
  return [
    paragraph("The events that these numbers were counted from:"),
    bullets(
      parts.map(([id, { evidence }]) => [paragraph(`${id}: `, ...phrases(evidence, sources))]),
    ),
  ];
}

function phrases(
  evidence: Measures["M1"]["evidence"],
  sources: YouSaidMatter["counted"],
): ReadonlyArray<Phrase> {
  if (!("events" in evidence))
    return [
      `${counted(evidence.count, "event")}, listed by `,
      code(`engagement-ledger evidence LEDGER '${evidence.rule}'`),
      ".",
    ];
  const ids = new Set(evidence.events);
  const named = sources.filter(({ event }) => ids.has(event));
  if (named.length === 0) return ["none."];
  return [...named.flatMap((source, at) => [at === 0 ? "" : ", ", reference(source)]), "."].filter(
    (phrase) => phrase !== "",
  );
}
