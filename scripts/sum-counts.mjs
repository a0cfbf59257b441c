// Prints the closing line of all test runs together: "N passed, N failed".
import { readFileSync } from "node:fs";

const total = { passed: 0, failed: 0, skipped: 0 };
for (const line of readFileSync(process.argv[2], "utf8").trim().split("\n"))
  for (const [name, count] of Object.entries(JSON.parse(line))) total[name] += count;
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
