// Fails when the lockfile lacks an optional package (npm ci would fail elsewhere) or names a registry.
import { readFileSync } from "node:fs";

const text = readFileSync("package-lock.json", "utf8");
const packages = JSON.parse(text).packages;
const missing = [];
for (const [path, entry] of Object.entries(packages)) {
  for (const name of Object.keys(entry.optionalDependencies ?? {})) {
    let folder = path;
    let found = false;
    for (;;) {
      if (packages[`${folder === "" ? "" : `${folder}/`}node_modules/${name}`]) {
        found = true;
        break;
      }
      if (folder === "") break;
      const cut = folder.lastIndexOf("/node_modules/");
      folder = cut < 0 ? "" : folder.slice(0, cut);
    }
    if (!found) missing.push(`${path} -> ${name}`);
  }
}
if (missing.length > 0) {
  console.error(`the lockfile lacks ${missing.length} optional packages:\n${missing.join("\n")}`);
  process.exit(1);
}
if (/"resolved":\s*"http/.test(text)) {
  console.error("the lockfile names a registry host; run npm with omit-lockfile-registry-resolved");
  process.exit(1);
}
