import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Runs the recorder in a process of its own, kills it after some receipts, and answers those it printed. */
export async function receiptsUntilKilled(
  ledger: string,
  atLeast: number,
): Promise<ReadonlyArray<unknown>> {
  // In `node_modules`, so that the driver of SQLite is found from it.
  const folder = mkdtempSync(join(root, "node_modules", ".recorder-"));
  try {
    await build({
      root,
      configFile: join(root, "vitest.config.ts"),
      logLevel: "error",
      build: {
        ssr: join(root, "test/hostile/retries/recorder.ts"),
        outDir: folder,
        rolldownOptions: { output: { entryFileNames: "recorder.mjs" } },
      },
    });
    return await printed(join(folder, "recorder.mjs"), ledger, atLeast);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function printed(
  program: string,
  ledger: string,
  atLeast: number,
): Promise<ReadonlyArray<unknown>> {
  return new Promise((answer, fail) => {
    const child = spawn(process.execPath, [program, ledger], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    let [text, complaint] = ["", ""];
    child.stdout.on("data", (chunk) => {
      text += String(chunk);
      if (text.split("\n").length > atLeast) child.kill("SIGKILL");
    });
    child.stderr.on("data", (chunk) => (complaint += String(chunk)));
    child.on("error", fail);
    child.on("exit", (_, signal) => {
      if (signal !== "SIGKILL") fail(new Error(`it was not killed: ${complaint}`));
      // A line that was cut off was never said.
      else
        answer(
          text
            .split("\n")
            .slice(0, -1)
            .map((line): unknown => JSON.parse(line)),
        );
    });
  });
}
