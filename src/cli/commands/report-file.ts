import { isLeft, left, right, type Either } from "fp-ts/lib/Either.js";
import { randomUUID } from "node:crypto";
import { lstatSync } from "node:fs";
import { link, open, rename, rm } from "node:fs/promises";
import type { OpenError } from "../../ledger/errors.js";

type Unusable = Extract<OpenError, { _tag: "StoreUnusable" }>;

/**
 * Writes a new file whole or not at all, and only if `first` succeeds. Never writes over a file.
 *
 * The text is on disk beside the file, under a name that ends in `.part`, before `first` runs; it gets its
 * own name after. Errors: `AlreadyExists`, `StoreUnusable`, and those of `first`, after which no file is left.
 * Should only the last step fail, the `.part` is kept and named: what `first` did stands.
 */
export async function writeNewFile<E, A>(
  path: string,
  text: string,
  first: () => Promise<Either<E, A>>,
): Promise<Either<E | OpenError, A>> {
  // A link that leads nowhere takes the name as well.
  if (lstatSync(path, { throwIfNoEntry: false }) !== undefined)
    return left({ _tag: "AlreadyExists", place: path });
  // Processes in two containers may share a folder and a process id: only chance keeps them apart.
  const part = `${path}.${randomUUID().slice(0, 8)}.part`;
  const written = await failing(path, () => writeDurably(part, text));
  if (isLeft(written)) {
    await rm(part, { force: true });
    return written;
  }
  const done = await first();
  if (isLeft(done)) {
    await rm(part, { force: true });
    return done;
  }
  const named = await failing(path, () => giveName(part, path));
  if (!isLeft(named)) return right(done.right);
  const kept = `${named.left.why}. It is whole in ${part}, and all else was done`;
  return left({ ...named.left, why: kept });
}

async function writeDurably(path: string, text: string): Promise<void> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A link refuses a name that is taken. Where a file system has none, the name is taken before it is given. */
async function giveName(part: string, path: string): Promise<void> {
  try {
    await link(part, path);
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw error;
    await (await open(path, "wx")).close();
    await rename(part, path);
    return;
  }
  await rm(part, { force: true });
}

async function failing(place: string, work: () => Promise<void>): Promise<Either<Unusable, void>> {
  try {
    return right(await work());
  } catch (error) {
    // A file system says what is wrong with a code; anything else is a mistake of this program.
    if (codeOf(error) === undefined || !(error instanceof Error)) throw error;
    return left({ _tag: "StoreUnusable", place, why: error.message });
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
