import { describe, expect, it } from "vitest";
import { readMapping } from "engagement-ledger/interchange";
import { sampleTable } from "../../../src/interchange/suggest/sample-table.js";
import { suggestMapping } from "../../../src/interchange/suggest/suggest-mapping.js";
import { hasShared, sharedPath } from "../../shared.js";
import { right } from "../answers.js";
import { filledIn } from "./filled.js";

const filling = {
  system: "published.example",
  timeZone: "UTC",
  activity: "activity:a",
  channel: "survey",
  kind: "unknown",
  scheme: "a-scheme",
  date: "dmy",
  rowId: ["unique_id"],
};

async function suggested(file: string) {
  const { headers, rows, table } = await sampleTable({ path: sharedPath(`data/${file}`) });
  const suggestion = suggestMapping(headers, rows, { name: "published", table });
  const { mapping } = suggestion;
  const read = right(readMapping(JSON.stringify(filledIn(mapping, filling))));
  const { file: said, mapped, ignored, personal } = read;
  const [row] = said.rows;
  const accounted = [...mapped, ...ignored, ...personal].toSorted();
  expect(accounted).toStrictEqual(headers.map((header) => header.trim()).toSorted());
  return { rowId: said.rowId, occurredAt: row?.occurredAt, ignored, personal, ...suggestion };
}

describe.skipIf(!hasShared)("a suggested mapping of published data", () => {
  it("tells votes by the time, the statement and the voter", async () => {
    const { rowId, occurredAt } = await suggested("polis/vtaiwan.uberx/votes.csv.gz");
    expect(rowId).toStrictEqual(["timestamp", "comment-id", "voter-id"]);
    expect(occurredAt).toMatchObject({ column: "timestamp", date: "unix-ms" });
  });

  it("never reads what people wrote about a statement in many lines", async () => {
    const { rowId, personal } = await suggested(
      "polis/austria-climate.5twd2jsnkf.2022-08-08/comments.csv.gz",
    );
    expect(rowId).toStrictEqual(["comment-id"]);
    expect(personal).toContain("comment-body");
  });

  it("reads the days of a trust’s comments as day, month and year, and groups them by respondent", async () => {
    const { rowId, occurredAt, mapping } = await suggested("nhs_fft/fft_comments_nhft.csv.gz");
    expect(rowId).toStrictEqual(["comment_id"]);
    expect(occurredAt).toMatchObject({ column: "date", date: "dmy" });
    expect(JSON.stringify(mapping)).toContain('"subject":"{$subject:respondent_id}"');
    expect(JSON.stringify(mapping)).toContain('"question":"fft-score"');
  });

  it("reads a Catalan table: dates day first, no street, no web addresses", async () => {
    const { rowId, occurredAt, ignored } = await suggested("barcelona_pam/meetings.csv.gz");
    expect(rowId).toStrictEqual(["ID de cita"]);
    expect(occurredAt).toMatchObject({ column: "Data", date: "dmy" });
    expect(ignored).toContain("Assistents");
  });

  it("takes none of several dates of a consultation for certain", async () => {
    const { rowId, warnings } = await suggested(
      "eu_have_your_say/eu_consultations_2016_2026.csv.gz",
    );
    expect(rowId).toStrictEqual(["initiative_id"]);
    expect(warnings.filter((warning) => warning.includes("is taken for the time"))).toHaveLength(1);
  });

  it("keeps a year that is only a year", async () => {
    const { rowId, occurredAt } = await suggested("uk_citizens_assemblies/register.csv");
    expect(rowId).toStrictEqual(["unique_id"]);
    expect(occurredAt).toMatchObject({ column: "assembly_year", date: "year" });
  });

  it("reads instants of petitions", async () => {
    const { rowId, occurredAt } = await suggested("uk_petitions/petitions_2020_2021.csv.gz");
    expect(rowId).toStrictEqual(["petition_id"]);
    expect(occurredAt).toMatchObject({ date: "iso-instant" });
  });
});
