import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { TableFailure, whyOf } from "./table-failure.js";

/** Where a table comes from: a file, or a stream with a name for messages. */
export type TableSource =
  | { readonly path: string }
  | { readonly name: string; readonly stream: AsyncIterable<Uint8Array> };

/** How far compressed data may grow. */
export interface ExpansionLimits {
  /** Bytes after expansion; 4 GiB when left out. */
  readonly bytes?: number;
  /** Bytes after expansion for each byte before, checked from 16 MiB on; 250 when left out. */
  readonly ratio?: number;
}

/** The bytes of a table, expanded, and what there is to say of the file as it lies on disk. */
export interface TableBytes {
  /** The file's path or name. */
  readonly name: string;
  /** The expanded bytes. Throws `TableFailure`. */
  readonly content: AsyncIterable<Uint8Array>;
  /** The bytes and the SHA-256 of what has been read so far: of the file, once `content` has ended. */
  readonly digest: () => { readonly bytes: number; readonly sha256: string };
}

const checkedFrom = 16 * 1_048_576;

/**
 * Opens a table's bytes; gzip is recognised by its first two bytes, not by a name.
 *
 * Errors, thrown as `TableFailure`: `FileNotReadable`, `DamagedFile`, `ExpandsTooFar`.
 */
export function openTable(source: TableSource, limits: ExpansionLimits = {}): TableBytes {
  const name = "path" in source ? source.path : source.name;
  const stream = "path" in source ? createReadStream(source.path) : source.stream;
  const hash = createHash("sha256");
  let bytes = 0;

  async function* raw(): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of stream) {
        const piece: Uint8Array = chunk;
        hash.update(piece);
        bytes += piece.length;
        yield piece;
      }
    } catch (error) {
      if (error instanceof TableFailure) throw error;
      throw new TableFailure({ _tag: "FileNotReadable", file: name, why: whyOf(error) });
    }
  }

  return {
    name,
    content: expanded(raw(), name, limits, () => bytes),
    digest: () => ({ bytes, sha256: hash.copy().digest("hex") }),
  };
}

async function* expanded(
  raw: AsyncGenerator<Uint8Array>,
  name: string,
  limits: ExpansionLimits,
  read: () => number,
): AsyncGenerator<Uint8Array> {
  const { bytes: limit = 4 * 1_073_741_824, ratio = 250 } = limits;
  const start = await raw.next();
  const first = start.done === true ? new Uint8Array() : start.value;
  async function* whole(): AsyncGenerator<Uint8Array> {
    yield first;
    yield* raw;
  }
  if (first[0] !== 0x1f || first[1] !== 0x8b) {
    yield* whole();
    return;
  }
  let grown = 0;
  for await (const chunk of inflated(whole(), name)) {
    grown += chunk.length;
    const allowed = grown < checkedFrom ? limit : Math.min(limit, read() * ratio);
    if (grown > allowed)
      throw new TableFailure({ _tag: "ExpandsTooFar", file: name, limit: allowed });
    yield chunk;
  }
}

async function* inflated(
  raw: AsyncGenerator<Uint8Array>,
  name: string,
): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  // Errors of either end come out of the iteration below.
  pipeline(Readable.from(raw, { objectMode: false }), gunzip, () => undefined);
  try {
    for await (const chunk of gunzip) {
      const piece: Uint8Array = chunk;
      yield piece;
    }
  } catch (error) {
    if (error instanceof TableFailure) throw error;
    throw new TableFailure({ _tag: "DamagedFile", file: name, why: whyOf(error) });
  }
}
