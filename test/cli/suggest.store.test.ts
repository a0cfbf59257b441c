import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sheetData, workbook, zipOf } from "../interchange/sheet/workbook.js";
import { aFolder, command } from "./run.js";

const lines = ["Id;Date;E-mail;Àrea"];
for (let row = 1; row <= 40; row += 1)
  lines.push(`${row};13/02/2024;a${row}@example.org;${row % 2 === 0 ? "Nord" : "Sud"}`);

function aFile(name: string, bytes: Uint8Array): string {
  const path = join(aFolder(), name);
  writeFileSync(path, bytes);
  return path;
}

describe("import --suggest", () => {
  it("prints a mapping to fill in, and beside it what to fill in and to look at", async () => {
    const file = aFile("winter survey.csv.gz", gzipSync(lines.join("\r\n")));
    const { code, out, notes } = await command("import", "--suggest", file);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      name: "winter-survey",
      table: { format: "csv", delimiter: ";" },
      system: { $fill: "the name of the source system, such as surveys.example/winter-2026" },
      rowId: ["Id"],
      columns: { personal: ["E-mail"] },
      rows: [{ occurredAt: { $column: "Date", date: "dmy" } }],
    });
    expect(notes).toContain("A guess from the header and 40 rows.");
    expect(notes).toContain("  rows[0].data.channel: how they came");
    expect(notes).toContain("E-mail is left out as personal.");
  });

  it("reads other encodings, tabs and the first sheet of a workbook", async () => {
    const latin = Buffer.from(lines.join("\n"), "latin1");
    const tabs = Buffer.from(lines.join("\n").replaceAll(";", "\t"));
    const sheet = zipOf(
      workbook({
        A: sheetData([
          ["Id", "Name"],
          [1, "a"],
        ]),
        B: sheetData([]),
      }),
    );
    const tableOf = async (name: string, bytes: Uint8Array): Promise<unknown> => {
      const { out } = await command("import", "--suggest", aFile(name, bytes), "--json");
      const { mapping } = JSON.parse(out);
      return mapping.table;
    };
    expect(await tableOf("a.csv", latin)).toStrictEqual({
      format: "csv",
      delimiter: ";",
      encoding: "windows-1252",
    });
    expect(await tableOf("a.tsv", tabs)).toStrictEqual({ format: "tsv" });
    expect(await tableOf("a.xlsx", sheet)).toStrictEqual({ format: "xlsx", sheet: 1 });
  });

  it("is not fooled by a separator in one header, and reads the beginning of a long file", async () => {
    const odd = [
      "Id;Why, then, this?",
      ...lines.slice(1).map((line) => line.split(";", 2).join(";")),
    ];
    const text = odd.join("\n");
    const long = `${text}\n`.concat(`7;"é ${"é".repeat(3_000)}"\n`.repeat(800));
    for (const given of [text, long]) {
      const file = aFile("a.csv", Buffer.from(given));
      const { code, out } = await command("import", "--suggest", file);
      expect([code, JSON.parse(out).table]).toStrictEqual([0, { format: "csv", delimiter: ";" }]);
    }
  });

  it("says what is wrong where there is no table, and what an import needs", async () => {
    const none = await command("import", "--suggest", join(aFolder(), "none.csv"));
    expect([none.code, none.out]).toStrictEqual([3, ""]);
    expect(none.notes).toContain("could not be read");
    const empty = await command("import", "--suggest", aFile("a.csv", Buffer.from("")));
    expect(empty.notes).toContain("it is empty");
    const { code, notes } = await command("import", "a.ledger", "a.csv");
    expect(code).toBe(2);
    expect(notes).toContain("An import needs a ledger, a file, and --mapping or --preset.");
  });
});
