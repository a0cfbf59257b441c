import { left, right, type Either } from "fp-ts/lib/Either.js";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import { whyOf } from "../../projection/why.js";
import type { ModuleError } from "./module-error.js";

/** The part of esbuild that is used. */
export interface Bundler {
  readonly build: (options: object) => Promise<{
    readonly outputFiles?: ReadonlyArray<{ readonly text: string }>;
  }>;
}

/** Loads esbuild, which only those need who write TypeScript on an older Node; undefined where absent. */
export async function esbuild(): Promise<Bundler | undefined> {
  const name: string = "esbuild"; // as text: it is an optional peer, and its types may not be there
  try {
    const found: unknown = await import(/* @vite-ignore */ name);
    return isBundler(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

/** Makes one JavaScript module of a TypeScript file and what it imports, as a `data:` URL. */
export async function bundled(
  bundler: Bundler,
  file: string,
  path: string,
): Promise<Either<ModuleError, string>> {
  try {
    const { outputFiles = [] } = await bundler.build({
      entryPoints: [path],
      absWorkingDir: dirname(path),
      bundle: true,
      write: false,
      format: "esm",
      platform: "node",
      target: "node20",
      logLevel: "silent",
      external: ["engagement-ledger", "engagement-ledger/*"],
      define: { "import.meta.url": JSON.stringify(pathToFileURL(path).href) },
    });
    const code = outputFiles.map(({ text }) => text).join("\n");
    return right(`data:text/javascript,${encodeURIComponent(code)}`);
  } catch (thrown) {
    return left({ _tag: "ModuleFailed", file, ...firstOf(thrown) });
  }
}

/** The first thing that esbuild found wrong, with its line. */
function firstOf(thrown: unknown): { readonly why: string; readonly line?: number } {
  const errors = property(thrown, "errors");
  const first: unknown = Array.isArray(errors) ? errors[0] : undefined;
  const [text, line] = [property(first, "text"), property(property(first, "location"), "line")];
  const why = typeof text === "string" ? text : whyOf(thrown);
  return typeof line === "number" ? { why, line } : { why };
}

function property(holder: unknown, name: string): unknown {
  return typeof holder === "object" && holder !== null ? Reflect.get(holder, name) : undefined;
}

function isBundler(value: unknown): value is Bundler {
  return typeof property(value, "build") === "function";
}
