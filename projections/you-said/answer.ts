import { happenedBy, inTime } from "../closed-loop/claim.js";
import type { Life } from "../closed-loop/life.js";
import type { InfluenceWords, NamedDocument } from "./documents.js";
import { sourceOf, type Source } from "./source.js";
import type { Wording } from "./wording.js";

/** What an answer needs before it counts, and does not have. Source: measures.md 2.3. */
export type Lack = "reason" | "document" | "decision";

/** The decision that an answer rests on. */
export interface Decision {
  readonly by: string;
  readonly outcome: string;
  readonly reasons: string;
  readonly weightGiven: string | null;
  readonly meeting: string;
  readonly document: NamedDocument | null;
  readonly source: Source;
}

/** What was said to be done with a theme, and why. */
export interface Answer {
  /** Whether it is the answer, a later one, or none: still open, or lacking what an answer needs. */
  readonly counts: "answer" | "later" | "no";
  /** What it lacks before it counts. */
  readonly lacks: ReadonlyArray<Lack>;
  readonly disposition: string;
  /** The decision that it rests on, where that is on record by the day. */
  readonly decision: Decision | null;
  /** What it names and what is not on record as made by the day. */
  readonly absent: ReadonlyArray<"decision" | "promise">;
  /** The promise that it rests on, in words, where that is on record by the day. */
  readonly commitment: { readonly by: string; readonly words: string } | null;
  /** Why, as a code. */
  readonly code: string | null;
  /** Why, in words. */
  readonly words: string | null;
  /** The document that says why. */
  readonly document: NamedDocument | null;
  /** What changes. */
  readonly change: string | null;
  /** When it will be looked at again. */
  readonly reviewOn: string | null;
  readonly source: Source;
}

/** What was said to be done with a theme by one event. */
export function answerOf(influence: InfluenceWords, life: Life, wording: Wording): Answer {
  const { event, disposition, code, words, document, change, reviewOn } = influence;
  const later = life.laterAnswers.some((answer) => answer.event === event);
  const decision = decisionOf(influence, wording);
  const commitment = promiseOf(influence, wording);
  const counts = life.answer?.event === event ? "answer" : later ? "later" : "no";
  return {
    counts,
    lacks: counts === "no" ? lacksOf(influence) : [],
    disposition,
    decision,
    commitment,
    absent: [
      ...(influence.decision !== null && decision === null ? (["decision"] as const) : []),
      ...(influence.commitment !== null && commitment === null ? (["promise"] as const) : []),
    ],
    code,
    words,
    document,
    change,
    reviewOn,
    source: sourceOf(influence, "DecisionInfluenced"),
  };
}

function lacksOf(influence: InfluenceWords): ReadonlyArray<Lack> {
  const { disposition, code, document, decision, commitment } = influence;
  if (disposition === "under-consideration") return [];
  const lacks: Lack[] = [];
  if (code === null) lacks.push("reason");
  if (disposition === "uncoded" && !(code === "in-document" && document !== null))
    lacks.push("document");
  if (decision === null && (commitment === null || disposition === "out-of-scope"))
    lacks.push("decision");
  return lacks;
}

function decisionOf({ matter, decision }: InfluenceWords, wording: Wording): Decision | null {
  const { documents, today, nameOf } = wording;
  const found = inTime(documents.matters.get(matter)?.decisions ?? [], today).find(
    (made) => made.decision === decision,
  );
  if (found === undefined) return null;
  const { by, outcome, reasons, weightGiven, meeting, document } = found;
  const source = sourceOf(found, "DecisionMade");
  return { by: nameOf(by), outcome, reasons, weightGiven, meeting, document, source };
}

function promiseOf({ commitment }: InfluenceWords, wording: Wording): Answer["commitment"] {
  const found = commitment === null ? undefined : wording.documents.commitments.get(commitment);
  if (found === undefined || found.made === null || !happenedBy(found.made, wording.today))
    return null;
  return { by: wording.nameOf(found.by), words: found.words };
}
