import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../shared/", import.meta.url));

/** Whether the shared data and vectors lie beside the repository. CI requires them. */
export const hasShared = existsSync(`${folder}README.md`);

/** The path of a shared file, such as `data/uk_petitions/petitions_2020_2021.csv.gz`. */
export function sharedPath(path: string): string {
  return folder + path;
}

if (!hasShared && process.env["REQUIRE_SHARED"] === "true")
  throw new Error("the shared data and vectors are required here and are absent");
