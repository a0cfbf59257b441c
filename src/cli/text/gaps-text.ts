import type { AssuredMatter, Gap } from "engagement-ledger/projections";
import { setIn } from "./finding-text.js";
import { grouped } from "./grouped.js";
import { outcomeLabel } from "./outcome-label.js";
import { asked, partNamed } from "./rule-named.js";

/** How much has evidence, and each gap that is open, rule by rule, for a person. */
export function gapsText({
  found: { numerator, denominator },
  gaps,
}: Pick<AssuredMatter, "found" | "gaps">): ReadonlyArray<string> {
  if (denominator === 0) return ["  No rule applies.", ""];
  const blocks = grouped(gaps, ({ rule, outcome }) => `${outcome} ${rule}`).map((ofRule) => ({
    heading: `${outcomeLabel[ofRule[0].outcome]}: ${asked(ofRule[0].rule)} (${ofRule[0].rule})`,
    lines: linesOf(ofRule),
  }));
  return [
    `  Evidence found for ${numerator} of the ${denominator} findings that apply. Open gaps:`,
    ...(blocks.length === 0 ? ["    none"] : []),
    ...grouped(blocks, ({ heading, lines }) =>
      [heading.split(":")[0], ...lines].join("\n"),
    ).flatMap((same) => [
      ...same.flatMap(({ heading }) => setIn(heading, 4)),
      ...same[0].lines.flatMap((line) => setIn(line, 6)),
    ]),
    "",
  ];
}

/** What the gaps of one rule say, each sentence once, after the parts or years of which it is said. */
function linesOf(gaps: ReadonlyArray<Gap>): ReadonlyArray<string> {
  return grouped(gaps, ({ sentence }) => sentence).map((same) => {
    const parts = grouped(same, (one) => partNamed({ ...one, period: "" })).map((part) =>
      [partNamed(part[0]), ...part.slice(1).flatMap(({ period }) => period ?? [])].join(", "),
    );
    return gaps.length === 1 || parts.join("") === ""
      ? same[0].sentence
      : `${parts.join("; ")}: ${same[0].sentence}`;
  });
}
