/*
 * A feedback form of a walk-in centre, seen from its back office: a small NHS tool with a ledger inside.
 *
 * It opens the ledger or makes it, records what happens, handles a refusal, reads an answer, and closes.
 * Everything in it is invented. Run it with Node 22.18 or later, in this repository, after `npm ci`:
 *
 *   node examples/embed.ts feedback.ledger
 */
import { isLeft } from "fp-ts/lib/Either.js";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import {
  createLedger,
  defineProjection,
  explain,
  openLedger,
  project,
  type Ledger,
  type NewEvent,
  type NewEventOf,
} from "engagement-ledger";
import { sqlite } from "engagement-ledger/log/sqlite";

/** A form as the website sends it. Its number is random, and says nothing about who filled it in. */
export interface Form {
  readonly number: string;
  readonly day: string;
  readonly survey: string;
  readonly wasSeenInTime: "yes" | "no";
}

/** Who records: the tool's own account, never the name of a patient. */
const actor = { id: "feedback-form", role: "back office" };

/** What must be on record before the first form: who asks, and what is asked. */
const beginning: ReadonlyArray<NewEvent> = [
  {
    // An id of our own. An event that is sent again with the same id is recorded once, so this can run at every start.
    id: "0190a3c0-0000-7000-8000-000000000001",
    type: "BodyRegistered",
    entity: "body:example-trust",
    occurredAt: "2022-07-01",
    actor,
    data: { name: "Example NHS Trust", kind: "nhs-trust" },
  },
  {
    id: "0190a3c0-0000-7000-8000-000000000002",
    type: "ConsultationOpened",
    entity: "activity:walk-in-2024",
    occurredAt: "2024-02-01", // when it happened; when it was recorded, the ledger notes by itself
    actor,
    data: {
      by: "body:example-trust",
      title: "How was your visit?",
      purpose: "insight",
      channels: ["survey"],
    },
  },
];

/** A form as an event. The compiler knows the fields of every type of event. */
function received({ number, day, survey, wasSeenInTime }: Form): NewEventOf<"FeedbackReceived"> {
  return {
    id: number,
    type: "FeedbackReceived",
    entity: `feedback:${number}`,
    occurredAt: day,
    actor,
    data: {
      activity: `activity:${survey}`,
      channel: "survey",
      respondent: { kind: "individual" },
      answers: [{ question: "seen-in-time", code: wasSeenInTime }],
    },
  };
}

/** The question that the office asks of the record: how many said what? */
const answers = defineProjection({
  name: "walk-in-answers",
  version: 1,
  documents: { answers: (code: string) => ({ code, forms: 0 }) },
  on: {
    FeedbackReceived: (documents, { data }) => {
      for (const { code } of data.answers) documents.answers(code).forms += 1;
    },
  },
});

/** Opens the ledger, or makes it on the first day. */
async function openOrCreate(file: string): Promise<Ledger> {
  const opened = await openLedger(sqlite(file));
  const ledger =
    isLeft(opened) && opened.left._tag === "NoLedger"
      ? await createLedger(sqlite(file), { origin: "trust.example/walk-in" })
      : opened;
  if (isLeft(ledger)) throw new Error(explain(ledger.left)); // without a ledger the tool cannot start
  return ledger.right;
}

/** A day at the office: records the forms that came, and says what it did. */
export async function backOffice(
  file: string,
  forms: ReadonlyArray<Form>,
  say: (line: string) => void,
): Promise<void> {
  const ledger = await openOrCreate(file);
  try {
    const begun = await ledger.recordAll(beginning);
    if (isLeft(begun)) throw new Error(explain(begun.left));

    for (const form of forms) {
      // Nothing is thrown for what is wrong with the data: the answer is a receipt, or the reason why not.
      const recorded = await ledger.record(received(form));
      if (isLeft(recorded)) say(`Put aside for a person to look at: ${explain(recorded.left)}`);
      else say(`Recorded at position ${recorded.right.position}.`);
    }

    const counted = await project(ledger, answers);
    if (isLeft(counted)) throw new Error(explain(counted.left));
    for (const { code, forms: said } of counted.right.answers.values())
      say(`Seen in time? ${code}: ${said}`);
  } finally {
    await ledger.close();
  }
}

/** What came in today. The last one is for a survey that nobody opened. */
export const today: ReadonlyArray<Form> = [
  {
    number: "5d0c4a0e-7f1b-4c8e-9a53-1f3b6c2d7e01",
    day: "2024-02-05",
    survey: "walk-in-2024",
    wasSeenInTime: "yes",
  },
  {
    number: "8a1e9b32-40d6-4f7a-b1c9-5e2d8f6a3c02",
    day: "2024-02-05",
    survey: "walk-in-2024",
    wasSeenInTime: "no",
  },
  {
    number: "c27f5e18-93ab-4d01-8e64-7b9a0d1f4e03",
    day: "2024-02-05",
    survey: "walk-in-2042",
    wasSeenInTime: "yes",
  },
];

// Run from the command line, and not imported by another program.
if (argv[1] === fileURLToPath(import.meta.url))
  await backOffice(argv[2] ?? "feedback.ledger", today, (line) => console.log(line));
