import { compareClaims, defineProjection, key, type DocumentsOf } from "engagement-ledger";

/** One answer to a question, as one response gave it. */
interface Given {
  readonly feedback: string;
  readonly occurredAt: string;
  readonly code: string;
}

const blanks = {
  /** By activity, question and person: what the person answered, in the order of the log. */
  people: () => ({ activity: "", question: "", given: new Array<Given>() }),
  /** Responses that were withdrawn or excluded. */
  leftOut: () => ({ withdrawn: false, excluded: false }),
};

/**
 * The answers of each person to each question, such as votes on statements.
 *
 * A response without a subject stands for a person of its own.
 */
export const answersGiven = defineProjection({
  name: "answers-given",
  version: 1,
  documents: blanks,
  on: {
    FeedbackReceived: (documents, { entity, occurredAt, data }) => {
      const { activity, answers, respondent } = data;
      for (const { question, code } of answers) {
        const person = documents.people(key(activity, question, respondent.subject ?? entity));
        person.activity = activity;
        person.question = question;
        person.given.push({ feedback: entity, occurredAt, code });
      }
    },
    FeedbackWithdrawn: (documents, { entity }) => {
      documents.leftOut(entity).withdrawn = true;
    },
    FeedbackModerated: (documents, { entity, data }) => {
      if (data.decision === "excluded") documents.leftOut(entity).excluded = true;
      if (data.decision === "released") documents.leftOut(entity).excluded = false;
    },
  },
});

/** How many people gave each answer to a question. */
export interface Answers {
  readonly activity: string;
  readonly question: string;
  /** People by answer. */
  readonly people: Readonly<Record<string, number>>;
}

/**
 * Counts people by the answer that stands: of several, the later claimed time, then the later position.
 *
 * Where the claims have no order, such as two on one day, the later position stands.
 */
export function finalAnswers({
  people,
  leftOut,
}: DocumentsOf<typeof blanks>): ReadonlyArray<Answers> {
  const counts = (feedback: string): boolean => {
    const { withdrawn, excluded } = leftOut.get(feedback) ?? blanks.leftOut();
    return !withdrawn && !excluded;
  };
  const questions = new Map<string, Answers & { readonly people: Record<string, number> }>();
  for (const { activity, question, given } of people.values()) {
    const standing = given.filter(({ feedback }) => counts(feedback)).reduce(later, undefined);
    if (standing === undefined) continue;
    const place = key(activity, question);
    const found = questions.get(place) ?? { activity, question, people: {} };
    found.people[standing.code] = (found.people[standing.code] ?? 0) + 1;
    questions.set(place, found);
  }
  return [...questions.values()];
}

function later(last: Given | undefined, next: Given): Given {
  return last !== undefined && compareClaims(next.occurredAt, last.occurredAt) === "before"
    ? last
    : next;
}
