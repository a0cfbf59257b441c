import { spawn } from "node:child_process";
import { join } from "node:path";
import { eventOf } from "./events.js";
import { said, type Call } from "./history.js";
import { linesOf } from "./journal.js";

/** How many write, how much, and how often one of them is killed. */
export interface Plan {
  readonly writers: number;
  readonly steps: number;
  readonly kills: number;
}

/**
 * Has several processes record into one file and kills them now and then; answers how many were killed.
 *
 * After every so many answers the writer that got the last one is killed, and started again. Nothing waits for
 * a time to pass.
 */
export async function runWriters(program: string, folder: string, plan: Plan): Promise<number> {
  const every = Math.floor((plan.writers * plan.steps) / (plan.kills + 2));
  let [answers, sent, killed] = [0, 0, 0];

  const start = (writer: number): Promise<void> =>
    new Promise((finished, failed) => {
      const places = [join(folder, "shared.ledger"), journalIn(folder, writer)];
      const child = spawn(process.execPath, [
        program,
        ...places,
        String(writer),
        String(plan.steps),
      ]);
      let [complaint, doomed] = ["", false];
      child.stderr.on("data", (text) => (complaint += String(text)));
      child.stdout.on("data", (dots) => {
        answers += String(dots).length;
        if (doomed || sent === plan.kills || answers < every * (sent + 1)) return;
        doomed = child.kill("SIGKILL");
        if (doomed) sent += 1;
      });
      child.on("error", failed);
      child.on("exit", (code, signal) => {
        if (signal === "SIGKILL") killed += 1;
        else if (doomed) sent -= 1; // it had done all it had to before the signal came
        if (signal === "SIGKILL") finished(start(writer));
        else if (code === 0) finished();
        else failed(new Error(`writer ${writer} ended with ${String(code)}: ${complaint}`));
      });
    });

  await Promise.all(Array.from({ length: plan.writers }, (_, writer) => start(writer)));
  return killed;
}

/** The calls of all writers, as their journals tell them. */
export function callsOf(folder: string, { writers }: Plan): ReadonlyArray<Call> {
  return Array.from({ length: writers }, (_, writer) => {
    const calls: Call[] = [];
    const latest = new Map<number, number>();
    for (const { at, step, answer } of linesOf(journalIn(folder, writer))) {
      if (answer === undefined) {
        latest.set(step, calls.length);
        calls.push({ event: said(eventOf(writer, step)), started: BigInt(at) });
        continue;
      }
      const index = latest.get(step) ?? -1;
      const call = calls[index];
      if (call === undefined) throw new Error(`writer ${writer} was answered unasked: ${step}`);
      const outcome = "position" in answer ? answer.position : answer.refused;
      if (outcome !== "StoreFailed" && outcome !== "OutcomeUnknown")
        calls[index] = { ...call, answered: { at: BigInt(at), outcome } };
    }
    return calls;
  }).flat();
}

function journalIn(folder: string, writer: number): string {
  return join(folder, `writer-${writer}.jsonl`);
}
