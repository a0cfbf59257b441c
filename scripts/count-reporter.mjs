// Prints one plain closing line after a test run, and keeps its counts for the sum of several runs.
import { appendFileSync } from "node:fs";

export default class CountReporter {
  onTestRunEnd(modules, errors) {
    const count = { passed: 0, failed: errors?.length ?? 0, skipped: 0, pending: 0 };
    for (const module of modules) {
      if (module.state() === "failed" && module.errors().length > 0) count.failed += 1;
      for (const test of module.children.allTests()) count[test.result().state] += 1;
    }
    const { passed, failed } = count;
    const skipped = count.skipped + count.pending;
    const kept = process.env.TEST_COUNTS;
    if (kept) appendFileSync(kept, `${JSON.stringify({ passed, failed, skipped })}\n`);
    process.stdout.write(`\n${passed} passed, ${failed} failed, ${skipped} skipped\n`);
  }
}
