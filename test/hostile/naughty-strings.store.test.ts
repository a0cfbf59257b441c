import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import * as t from "io-ts";
import { beforeAll, describe, expect, it } from "vitest";
import { openLedger } from "engagement-ledger";
import { readMapping, importTable } from "engagement-ledger/interchange";
import { sqlite } from "engagement-ledger/log/sqlite";
import { aFolder, command, jsonLines } from "../cli/run.js";
import { newLedger, right, streamOf } from "../interchange/answers.js";
import { actor, eventsOf, ok } from "../ledger/a-ledger.js";
import { as, vectorText } from "../proof/vectors.js";
import { hasShared } from "../shared.js";

const strings = hasShared
  ? as(t.array(t.string), JSON.parse(vectorText("naughty-strings/blns.json")))
  : [];

function themeOf(summary: string, index: number) {
  return {
    type: "ThemeIdentified",
    entity: `theme:t-${index}`,
    occurredAt: "2024-01-01",
    actor,
    data: { title: "A theme", summary },
  } as const;
}

// What a spreadsheet would run as a formula. Source: threats.md row 8; ASVS 1.2.10.
const formula = /^[=+\-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20]/;
const shown = (text: string): string => (formula.test(text) ? `'${text}` : text);

// The second has ten digits with the check digit of an NHS number.
const refusedOnes = ["", "-2147483648/-1"];

const projection = `import { defineProjection } from "engagement-ledger";
export default defineProjection({
  name: "summaries",
  version: 1,
  documents: { themes: () => ({ summary: "" }) },
  on: {
    ThemeIdentified: (documents, { entity, data }) => {
      documents.themes(entity).summary = data.summary;
    },
  },
});`;

describe.skipIf(!hasShared)("the 515 naughty strings", () => {
  const folder = aFolder();
  const ledger = join(folder, "test.ledger");
  const kept: string[] = [];

  beforeAll(async () => {
    await command("init", ledger, "--origin", "test.example/engagement");
    const answers: number[] = [];
    for (const [index, summary] of strings.entries()) {
      const one = await command(
        "record",
        ledger,
        jsonLines(folder, "one.jsonl", [themeOf(summary, index)]),
        "--json",
      );
      answers.push(one.code);
      if (one.code === 0) kept.push(summary);
      else expect(JSON.parse(one.notes).error).toMatchObject({ at: "data.summary" });
    }
    expect(new Set(answers)).toStrictEqual(new Set([0, 3]));
  });

  it("are recorded, but for the empty one and one that could be an NHS number", () => {
    expect(strings.length).toBe(515);
    const refused = strings.filter((text) => !kept.includes(text));
    expect(refused).toStrictEqual(refusedOnes);
  });

  it("are read from the ledger as they were said", async () => {
    const opened = ok(await openLedger(sqlite(ledger), { readOnly: true }));
    const summaries = (await eventsOf(opened)).flatMap((event) =>
      event.type === "ThemeIdentified" ? [event.data.summary] : [],
    );
    expect(summaries).toStrictEqual(kept);
    await opened.close();
  });

  it("are shown as they were said in JSON, and in CSV with formulas behind an apostrophe", async () => {
    const module = join(folder, "summaries.mjs");
    writeFileSync(module, projection);
    const json = await command("project", ledger, module, "--json");
    const themes: Record<string, { readonly summary: string }> = JSON.parse(json.out).result.themes;
    const byKey = strings.flatMap((text, index) =>
      kept.includes(text) ? [[`theme:t-${index}`, text] as const] : [],
    );
    expect(
      new Map(Object.entries(themes).map(([key, { summary }]) => [key, summary])),
    ).toStrictEqual(new Map(byKey));

    const csv = await command("project", ledger, module, "--csv");
    const rows: ReadonlyArray<ReadonlyArray<string>> = parse(csv.out);
    expect(new Map(rows.slice(1).map(([, key = "", cell = ""]) => [key, cell]))).toStrictEqual(
      new Map(byKey.map(([key, text]) => [key, shown(text)])),
    );
    expect(byKey.filter(([, text]) => formula.test(text)).length).toBeGreaterThan(20);
  });

  it("are imported from a table as they stand in it, but for white space at their ends", async () => {
    const mapping = right(
      readMapping(
        JSON.stringify({
          name: "themes",
          version: 1,
          system: "themes.example",
          table: { format: "csv" },
          actor: { id: "importer" },
          rowId: ["Id"],
          rows: [
            {
              name: "theme",
              type: "ThemeIdentified",
              entity: "theme:t-{Id}",
              occurredAt: { $column: "Day", date: "iso-day" },
              data: { title: "A theme", summary: { $column: "Said" } },
            },
          ],
        }),
      ),
    );
    const table = strings.map(
      (text, index) => `${index},2024-01-01,"${text.replaceAll('"', '""')}"\n`,
    );
    const imported = await newLedger();
    const stream = streamOf(`Id,Day,Said\n${table.join("")}`);
    const options = { occurredAt: "2024-06-01" };
    const report = right(await importTable(imported, { name: "a.csv", stream }, mapping, options));
    expect([report.rows.read, report.rows.recorded + report.rows.rejected]).toStrictEqual([
      515, 515,
    ]);
    const found = (await eventsOf(imported)).flatMap((event) =>
      event.type === "ThemeIdentified" ? [event.data.summary] : [],
    );
    expect(found).toStrictEqual(
      strings.map((text) => text.trim()).filter((text) => !refusedOnes.includes(text)),
    );
  });
});
