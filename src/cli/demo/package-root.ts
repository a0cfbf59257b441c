import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder of this package, from its sources or as built. */
export function packageRoot(): string {
  let folder = new URL("./", import.meta.url);
  while (!existsSync(new URL("package.json", folder))) folder = new URL("../", folder);
  return fileURLToPath(folder);
}
