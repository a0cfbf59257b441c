// A consultation with many responses: what is recorded, and a folder to record it in.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLedger } from "engagement-ledger";
import { sqlite } from "engagement-ledger/log/sqlite";

export const actor = { id: "importer-1", role: "importer" };
const ethnic = ["A", "B", "C", "H", "J", "K", "M", "N", "Z", "99"];
const digest = "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d";
const channels = ["survey", "letter", "email", "telephone"];

/** A UUID in the order of its number. */
export function uuid(number) {
  return `01900000-0000-7000-8000-${number.toString(16).padStart(12, "0")}`;
}

/** One body and 100 consultations. */
export const beginnings = [
  {
    type: "BodyRegistered",
    entity: "body:icb",
    occurredAt: "2022-07-01",
    actor,
    data: { name: "NHS Example", kind: "icb" },
  },
  ...Array.from({ length: 100 }, (_, n) => ({
    type: "ConsultationOpened",
    entity: `activity:a-${n}`,
    occurredAt: "2024-01-08",
    actor,
    data: { by: "body:icb", title: `Consultation ${n}`, purpose: "consultation" },
  })),
];

/** One response, about 700 bytes as stored: two coded characteristics, two answers, a source. */
export function response(number) {
  return {
    type: "FeedbackReceived",
    entity: `feedback:${uuid(number)}`,
    id: uuid(number),
    occurredAt: "2024-02-01",
    actor,
    data: {
      activity: `activity:a-${number % 100}`,
      channel: channels[number % channels.length],
      respondent: { kind: "individual", subject: uuid(number % 50_000) },
      characteristics: [
        { scheme: "nhs-ethnic-category-2001", code: ethnic[number % ethnic.length] },
        { scheme: "nhs-sex", code: String(number % 3) },
      ],
      answers: [
        { question: "q1", code: number % 2 === 0 ? "agree" : "disagree" },
        { question: "q2", code: "not-sure" },
      ],
      area: `E0${5_000_000 + (number % 200)}`,
      source: { system: "survey-tool", id: `row-${number}`, file: digest },
    },
  };
}

/** A folder on a real disk, removed when the process ends. */
export function folder() {
  const path = mkdtempSync(join(process.env["BENCH_FOLDER"] ?? tmpdir(), "ledger-bench-"));
  process.on("exit", () => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** What an answer holds. */
export function ok(answer) {
  if (answer._tag === "Left") throw new Error(JSON.stringify(answer.left));
  return answer.right;
}

/** A new ledger with its consultations begun. */
export async function newLedger(path) {
  const ledger = ok(await createLedger(sqlite(path), { origin: "bench.example/engagement" }));
  ok(await ledger.recordAll(beginnings));
  return ledger;
}

/** Adds responses in batches of 1,000. */
export async function fill(ledger, from, to) {
  for (let start = from; start < to; start += 1_000)
    ok(
      await ledger.recordAll(
        Array.from({ length: Math.min(1_000, to - start) }, (_, n) => response(start + n)),
      ),
    );
}
