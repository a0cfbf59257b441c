import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { decodedText } from "../../../src/interchange/table/decode-text.js";
import { openTable, type ExpansionLimits } from "../../../src/interchange/table/source.js";

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += 100) yield bytes.subarray(start, start + 100);
}

async function read(bytes: Uint8Array, limits?: ExpansionLimits) {
  const { content, digest } = openTable({ name: "a", stream: pieces(bytes) }, limits);
  let text = "";
  for await (const piece of decodedText(content, "utf-8", "a")) text += piece;
  return { text, ...digest() };
}

const text = "Id,Said\n".repeat(5_000);
const zipped = gzipSync(text);

describe("the bytes of a table", () => {
  it("are expanded where they are gzip, and hashed as they lie on disk", async () => {
    const sha256 = createHash("sha256").update(zipped).digest("hex");
    expect(await read(zipped)).toStrictEqual({ text, bytes: zipped.length, sha256 });
    expect((await read(new TextEncoder().encode("a"))).text).toBe("a");
    expect((await read(new Uint8Array())).bytes).toBe(0);
  });

  it("are refused where they are cut off or grow too far", async () => {
    await expect(read(zipped.subarray(0, 60))).rejects.toMatchObject({
      error: { _tag: "DamagedFile" },
    });
    await expect(read(zipped, { bytes: 1_000 })).rejects.toMatchObject({
      error: { _tag: "ExpandsTooFar", limit: 1_000 },
    });
    const bomb = gzipSync(new Uint8Array(40 * 1_048_576));
    await expect(read(bomb)).rejects.toMatchObject({ error: { _tag: "ExpandsTooFar" } });
  });

  it("are refused where they are not text of the encoding, and never mended", async () => {
    await expect(read(new Uint8Array([0x61, 0xff, 0x62]))).rejects.toMatchObject({
      error: { _tag: "NotInEncoding", file: "a", encoding: "utf-8" },
    });
    await expect(read(new Uint8Array([0x61, 0xc3]))).rejects.toMatchObject({
      error: { _tag: "NotInEncoding" },
    });
  });

  it("are not there where the file is not", async () => {
    const { content } = openTable({ path: "/nowhere/at-all.csv" });
    await expect(content[Symbol.asyncIterator]().next()).rejects.toMatchObject({
      error: { _tag: "FileNotReadable", file: "/nowhere/at-all.csv" },
    });
  });
});
