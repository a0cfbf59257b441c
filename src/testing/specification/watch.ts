import type { Expectation } from "./expectation.js";

/** What a test runner calls when a test has ended; what it throws or rejects with fails the test. */
export type OnFinished = (check: () => Promise<void>) => void;

/** What a scenario has been asked so far. */
export interface Asked {
  /** Adds an expectation. */
  readonly add: (expectation: Expectation) => Expectation;
}

const nothing =
  "This scenario expects nothing, so that it could not fail. Ask it for records, refuses or answers.";

// Vitest is there when it runs us, and need not be installed when it does not.
const runner = process.env["VITEST"] === undefined ? undefined : await import("vitest");
const unasked = new Set<Asked>();

/**
 * Watches what a scenario is asked, until its test has ended.
 *
 * Fails the test whose scenario was asked nothing, and the test that did not wait for what does not hold.
 * Without a test runner the program ends with exit code 1 where a scenario was asked nothing.
 */
export function watch(onFinished: OnFinished | undefined = runner?.onTestFinished): Asked {
  return onFinished === undefined ? watchUntilExit() : watchUntilFinished(onFinished);
}

function watchUntilFinished(onFinished: OnFinished): Asked {
  const expectations: Expectation[] = [];
  onFinished(async () => {
    if (expectations.length === 0) throw new Error(nothing);
    for (const expectation of expectations) if (!expectation.waitedFor) await expectation;
  });
  return {
    add: (expectation) => {
      expectations.push(expectation);
      // Told at the end of the test, and so no rejection that nobody handles.
      void expectation.settled();
      return expectation;
    },
  };
}

function watchUntilExit(): Asked {
  // The same function, which is therefore called once.
  process.off("exit", complain).on("exit", complain);
  const asked: Asked = {
    add: (expectation) => {
      unasked.delete(asked);
      return expectation;
    },
  };
  unasked.add(asked);
  return asked;
}

function complain(): void {
  if (unasked.size === 0) return;
  process.exitCode = 1;
  console.error(nothing);
}
