#!/usr/bin/env node
import { run } from "./program.js";

// Whoever reads the output may have seen enough, such as `head`: that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2), {
  out: (line) => void process.stdout.write(`${line}\n`),
  note: (line) => void process.stderr.write(`${line}\n`),
  isTerminal: process.stdout.isTTY,
  input: () => process.stdin,
  now: () => Date.now(),
});
