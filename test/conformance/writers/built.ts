import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/**
 * Builds the writer into one file of JavaScript that Node runs, and answers its path.
 *
 * It lies in `node_modules`, so that the driver of SQLite is found from it, and must be removed by `remove`.
 */
export async function builtWriter(): Promise<{
  readonly path: string;
  readonly remove: () => void;
}> {
  const folder = mkdtempSync(join(root, "node_modules", ".writer-"));
  await build({
    root,
    configFile: join(root, "vitest.config.ts"),
    logLevel: "error",
    build: {
      ssr: join(root, "test/conformance/writers/writer.ts"),
      outDir: folder,
      rolldownOptions: { output: { entryFileNames: "writer.mjs" } },
    },
  });
  return {
    path: join(folder, "writer.mjs"),
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
