import type { PublishedCommitments } from "engagement-ledger/projections";
import { evidenceText } from "./evidence-text.js";
import { setIn } from "./finding-text.js";
import { outcomeLabel } from "./outcome-label.js";
import { promisesKeptText } from "./promises-kept-text.js";
import { measureText } from "./promised-measure-text.js";

type Promised = PublishedCommitments["commitments"][number];
type Target = PublishedCommitments["targets"][number];

/** What is open comes first. */
const order = [
  "evidence-missing",
  "not-decidable",
  "not-yet-due",
  "evidence-found",
  "not-applicable",
] as const;

/** The lines of a report on promises: how many were kept, then each with its measures, then the targets of plans. */
export function commitmentsText({
  kept,
  commitments,
  targets,
}: PublishedCommitments): ReadonlyArray<string> {
  if (commitments.length === 0 && targets.length === 0)
    return ["No promise is on record for this question."];
  const tagged = commitments.filter(({ basis }) => basis === "tag-only");
  const tested = commitments.filter(({ basis }) => basis !== "tag-only");
  return [
    ...(commitments.length === 0 ? [] : promisesKeptText(kept)),
    ...order.flatMap((wanted) =>
      tested.filter(({ outcome }) => outcome === wanted).flatMap(promiseLines),
    ),
    ...(tagged.length === 0
      ? []
      : [
          "Only tagged: on record, and not tested",
          ...tagged.flatMap(({ words, commitment }) => setIn(`“${words}” (${commitment})`, 2)),
          "",
        ]),
    ...(targets.length === 0 ? [] : ["Targets that plans of activities set", ""]),
    ...order.flatMap((wanted) =>
      targets.filter(({ outcome }) => outcome === wanted).flatMap(targetLines),
    ),
  ];
}

function promiseLines(row: Promised): ReadonlyArray<string> {
  const { shown, made, byName, owner, source, section, commitment } = row;
  return [
    ...setIn(`${outcomeLabel[row.outcome]}: “${row.words}”`, 0),
    ...[
      `${byName} had promised this by ${made}${owner === undefined ? "" : `, to be seen to by: ${owner}`} (${commitment}). From: ${source}${section === undefined ? "" : `, ${section}`}.`,
      ...detailOf(row),
      ...(row.needed === undefined ? [] : [`To be settled: ${row.needed}.`]),
      ...(shown === undefined
        ? []
        : [
            `Somebody recorded that it was kept${shown.denominator === 1 ? "" : ` for ${shown.numerator} of ${shown.denominator}`}. Events: ${evidenceText(shown.evidence)}`,
          ]),
    ].flatMap((line) => setIn(line, 4)),
    ...row.measures.flatMap(measureText),
    "",
  ];
}

function detailOf({ detail, reason, told }: Promised): ReadonlyArray<string> {
  if (detail === "matter-withdrawn")
    return ["The matter was withdrawn before anything was decided."];
  if (reason === undefined) return [];
  const who =
    told === undefined
      ? ""
      : told
        ? " Those it was made to were told."
        : " Those it was made to were not told.";
  return [
    detail === "departed-with-reason"
      ? `It will not be kept, because: “${reason}”.${who}`
      : `It will not be kept, and no reason is recorded.${who}`,
  ];
}

function targetLines(row: Target): ReadonlyArray<string> {
  const { activity, title, purpose, byName, planned } = row;
  return [
    ...setIn(`${outcomeLabel[row.outcome]}: ${title ?? activity}, planned for ${purpose}`, 0),
    ...setIn(
      `${byName} had planned it by ${planned}${title === undefined ? "" : ` (${activity})`}.`,
      4,
    ),
    ...row.measures.flatMap(measureText),
    "",
  ];
}
