import { TableFailure } from "../table/table-failure.js";
import { zipDirectory } from "./zip-directory.js";

/** The bytes that a workbook may have, packed and unpacked: 32 MiB. Its text takes 40 times that in memory. */
export const mostWorkbookBytes = 32 * 1_048_576;

/**
 * Gathers the bytes of a workbook, and checks before anything is unpacked that it does not grow too far.
 *
 * The reader stops at the sizes of the directory, so these are what is added up. A part without a size
 * would have no end: it is refused.
 *
 * Errors, thrown as `TableFailure`: `NotATable`, `DamagedFile`, `ExpandsTooFar`.
 *
 * Source: threats.md, zip bombs; measured with 4.8 million empty strings, 62 MB: 2.7 GB in memory.
 */
export async function workbookBytes(
  content: AsyncIterable<Uint8Array>,
  file: string,
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of content) {
    pieces.push(piece);
    length += piece.length;
    if (length > mostWorkbookBytes) throw tooFar(file);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  mustFit(bytes, file);
  return bytes;
}

function mustFit(bytes: Uint8Array, file: string): void {
  const parts = zipDirectory(bytes);
  if (parts === undefined)
    throw new TableFailure({
      _tag: "NotATable",
      file,
      row: 0,
      why: "it is no .xlsx workbook, or it is protected by a password",
    });
  let unpacked = 0;
  for (const part of parts) {
    // 64 packed bytes unpack to 66 KB at most, so that no size need be stated for them.
    if (part.unstated || (part.unpacked === 0 && part.packed > 64))
      throw new TableFailure({ _tag: "DamagedFile", file, why: "a part does not state its size" });
    unpacked += part.unpacked;
  }
  if (unpacked > mostWorkbookBytes) throw tooFar(file);
}

function tooFar(file: string): TableFailure {
  return new TableFailure({ _tag: "ExpandsTooFar", file, limit: mostWorkbookBytes });
}
