import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLedger, verifyStore } from "engagement-ledger";
import { sqlite } from "engagement-ledger/log/sqlite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { all } from "../../src/testing/store/entry.js";
import { opened } from "../../src/testing/store/opened.js";
import { ok } from "../ledger/a-ledger.js";
import { builtWriter } from "./writers/built.js";
import { beginning } from "./writers/events.js";
import { flawsOfOrder } from "./writers/flaws.js";
import { said, type History, type Said } from "./writers/history.js";
import { flawsOfAdmission } from "./writers/readmitted.js";
import { callsOf, runWriters } from "./writers/run.js";

const plan = { writers: 4, steps: 300, kills: 6 };
const folder = mkdtempSync(join(tmpdir(), "history-"));
const place = sqlite(join(folder, "shared.ledger"));

let killed = 0;
let history: History;

function recorded(): ReadonlyArray<Said> {
  const store = opened(place, "read");
  const entries = store.read(all);
  store.close();
  return entries.map(({ bytes }) => {
    const {
      recordedAt: _at,
      salt: _salt,
      ...event
    } = Object(JSON.parse(String(Buffer.from(bytes))));
    return said(event);
  });
}

beforeAll(async () => {
  const ledger = ok(await createLedger(place, { origin: "test.example/history" }));
  ok(await ledger.recordAll(beginning));
  await ledger.close();
  const program = await builtWriter();
  try {
    killed = await runWriters(program.path, folder, plan);
  } finally {
    program.remove();
  }
  history = { log: recorded(), before: 3, calls: callsOf(folder, plan) };
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("a ledger that four processes recorded in while some were killed", () => {
  it("was written by all, who quarrelled, and were killed as often as meant", () => {
    const outcomes = history.calls.map(({ answered }) => typeof answered?.outcome);
    const count = (kind: string): number => outcomes.filter((each) => each === kind).length;
    console.info(
      `${count("number")} answers of a position, ${count("string")} refusals, ` +
        `${count("undefined")} calls without an answer, ${killed} kills, ${history.log.length} entries`,
    );
    expect(killed).toBe(plan.kills);
    expect(count("number")).toBeGreaterThan(400);
    expect(count("string")).toBeGreaterThan(100);
    expect(history.calls.length - count("undefined")).toBeGreaterThanOrEqual(
      plan.writers * plan.steps - 5,
    );
  });

  it("has every acknowledged event once, nobody else's, and in an order that respects real time", () => {
    expect(flawsOfOrder(history)).toStrictEqual([]);
  });

  it("admits every entry again against those before it, and every refusal was right at its time", () => {
    expect(flawsOfAdmission(history)).toStrictEqual([]);
  });

  it("is verified", () => {
    const verified = ok(verifyStore(place));
    expect([verified.outcome, verified.firstBad, verified.size]).toStrictEqual([
      "verified",
      undefined,
      history.log.length,
    ]);
  });
});
