import { crc32, deflateRawSync } from "node:zlib";

/** What the directory of a zip archive says of one part instead of the truth. */
export interface Lies {
  readonly unpacked?: number;
  readonly described?: boolean;
}

/** Packs parts as a zip archive; `lies` is what its directory says of the sizes of a part. */
export function zipOf(
  parts: Readonly<Record<string, string>>,
  lies: Readonly<Record<string, Lies>> = {},
): Uint8Array {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(parts)) {
    const raw = Buffer.from(text);
    const packed = deflateRawSync(raw);
    const { unpacked = raw.length, described = false } = lies[name] ?? {};
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(described ? 8 : 0, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(raw), 10);
    common.writeUInt32LE(described ? 0 : packed.length, 14);
    common.writeUInt32LE(described ? 0 : unpacked, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([word(0x04034b50), common, Buffer.from(name), packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([word(0x02014b50), half(20), common, place, Buffer.from(name)]));
    pieces.push(local);
    at += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(at, 12);
  return new Uint8Array(Buffer.concat([...pieces, listed, word(0x06054b50), end]));
}

/** The parts of a workbook with these sheets, each the inside of a `worksheet` element. */
export function workbook(
  sheets: Readonly<Record<string, string>>,
  properties = "",
): Readonly<Record<string, string>> {
  const names = Object.keys(sheets);
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const related = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const relations = (inside: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${related}/${type}" Target="${target}"/>`;
  return {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": relations(relation("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml":
      `<workbook xmlns="${main}" xmlns:r="${related}">${properties}<sheets>` +
      names
        .map(
          (name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
        )
        .join("") +
      `</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      names
        .map((_, index) => relation(`rId${index + 1}`, "worksheet", `sheet${index + 1}.xml`))
        .join("") + relation("rIdStyles", "styles", "styles.xml"),
    ),
    // Style 1 is a day, style 2 a day with its time, style 3 a format of the file's own.
    "xl/styles.xml":
      `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\-mmm\\-yyyy"/></numFmts>` +
      `<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(
      names.map((name, index) => [
        `xl/sheet${index + 1}.xml`,
        `<worksheet xmlns="${main}">${sheets[name] ?? ""}</worksheet>`,
      ]),
    ),
  };
}

/** The rows of a sheet: texts are written as texts, numbers as numbers, and XML as it is. */
export function sheetData(rows: ReadonlyArray<ReadonlyArray<string | number>>): string {
  const cell = (value: string | number): string => {
    if (typeof value === "number") return `<c><v>${value}</v></c>`;
    return value.startsWith("<") ? value : `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  };
  return `<sheetData>${rows.map((row) => `<row>${row.map(cell).join("")}</row>`).join("")}</sheetData>`;
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function half(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}
