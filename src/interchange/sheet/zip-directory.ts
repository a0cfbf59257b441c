/** One part of a zip archive, as the archive's directory states it. */
export interface ZipPart {
  /** Its bytes in the archive. */
  readonly packed: number;
  /** Its bytes once unpacked. */
  readonly unpacked: number;
  /** Whether the directory leaves the sizes to be found elsewhere. */
  readonly unstated: boolean;
}

const endMark = 0x06054b50;
const partMark = 0x02014b50;
const wideEndMark = 0x06064b50;
const elsewhere = 0xffffffff;

/**
 * Reads the directory of a zip archive; undefined where there is none that can be read.
 *
 * Nothing is unpacked. The sizes are claims: whoever unpacks has to stop at them.
 *
 * Source: APPNOTE.TXT 4.3.12, 4.3.14, 4.3.16 and 4.5.3 (ZIP64).
 */
export function zipDirectory(bytes: Uint8Array): ReadonlyArray<ZipPart> | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = endOf(view);
    if (end === undefined) return undefined;
    let [count, at] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
    if (count === 0xffff || at === elsewhere || view.getUint32(end + 12, true) === elsewhere) {
      const wide = wideNumber(view, end - 20 + 8);
      if (view.getUint32(wide, true) !== wideEndMark) return undefined;
      [count, at] = [wideNumber(view, wide + 32), wideNumber(view, wide + 48)];
    }
    const parts: ZipPart[] = [];
    while (parts.length < count) {
      if (view.getUint32(at, true) !== partMark) return undefined;
      const nameLength = view.getUint16(at + 28, true);
      const extraLength = view.getUint16(at + 30, true);
      parts.push(partAt(view, at, at + 46 + nameLength, extraLength));
      at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    }
    return parts;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function endOf(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= first; at -= 1)
    if (view.getUint32(at, true) === endMark) return at;
  return undefined;
}

function partAt(view: DataView, at: number, extra: number, extraLength: number): ZipPart {
  let [packed, unpacked] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
  if (packed === elsewhere || unpacked === elsewhere) {
    let wide = wideSizes(view, extra, extra + extraLength);
    if (unpacked === elsewhere) {
      unpacked = wideNumber(view, wide);
      wide += 8;
    }
    if (packed === elsewhere) packed = wideNumber(view, wide);
  }
  const described = (view.getUint16(at + 8, true) & 8) !== 0;
  return { packed, unpacked, unstated: described && packed === 0 };
}

/** Where the sizes that do not fit 32 bits stand. */
function wideSizes(view: DataView, from: number, before: number): number {
  for (let at = from; at < before; at += 4 + view.getUint16(at + 2, true))
    if (view.getUint16(at, true) === 1) return at + 4;
  throw new RangeError("no wide sizes");
}

function wideNumber(view: DataView, at: number): number {
  const number = Number(view.getBigUint64(at, true));
  if (!Number.isSafeInteger(number)) throw new RangeError("a size that no file has");
  return number;
}
