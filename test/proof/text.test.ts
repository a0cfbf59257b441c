import { describe, expect, it } from "vitest";
import { decodeBase64, encodeBase64 } from "../../src/proof/base64.js";
import { decodeHex, encodeHex } from "../../src/proof/hex.js";
import { pathText } from "../../src/proof/path.js";

const everyByte = Uint8Array.from({ length: 256 }, (_, byte) => byte);

describe("hexadecimal", () => {
  it("gives back every byte", () => {
    expect(encodeHex(everyByte)).toBe(Buffer.from(everyByte).toString("hex"));
    expect(decodeHex(encodeHex(everyByte))).toStrictEqual(everyByte);
  });

  it.each(["0", "0g", "AB", " 00", "0x00", "00 "])("refuses %j", (text) => {
    expect(decodeHex(text)).toBeUndefined();
  });
});

describe("base64", () => {
  it("gives back every byte, at every length of padding", () => {
    for (const length of [0, 1, 2, 3, 255, 256]) {
      const bytes = everyByte.slice(0, length);
      expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
      expect(decodeBase64(encodeBase64(bytes))).toStrictEqual(bytes);
    }
  });

  it("writes more bytes than one call takes arguments", () => {
    const many = new Uint8Array(300_000).fill(7);
    expect(decodeBase64(encodeBase64(many))).toStrictEqual(many);
  });

  it.each(["AKt=", "AK", "AKs", "A===", "AKs=\n", " AKs=", "AK-_", "AKs=AKs=", "AA=A"])(
    "refuses %j",
    (text) => {
      expect(decodeBase64(text)).toBeUndefined();
    },
  );
});

describe("a path", () => {
  it("is written as people read it", () => {
    expect(pathText(["data", "matters", 0, "limb"])).toBe("data.matters[0].limb");
    expect(pathText([])).toBe("");
    expect(pathText([1, "a b", "c"])).toBe('[1]["a b"].c');
  });
});
