import { describe, expect, it } from "vitest";
import { importPreset, presetNamed } from "engagement-ledger/interchange";
import { left, right } from "../answers.js";
import { all } from "../imported.js";
import {
  careRows,
  censusText,
  changed,
  gzipped,
  importBy,
  orientationRows,
  sexRows,
  withBody,
} from "./census-table.js";

const reportOf = async (...call: Parameters<typeof importBy>) => right(await importBy(...call));
const wholeOf19 = "Provides 19 hours or less unpaid care a week";

describe("a table of the census", () => {
  it("becomes one baseline of an area and topic, with source, date, geography and ages", async () => {
    const ledger = await withBody();
    const report = await reportOf("census-2021", ledger, censusText(sexRows));
    expect(report.rows).toStrictEqual({
      read: 2,
      recorded: 2,
      duplicate: 0,
      excluded: [],
      rejected: 0,
    });
    expect(report.events).toBe(1);
    const [event] = await all(ledger, "BaselineRecorded");
    expect([event?.entity, event?.occurredAt, event?.data]).toStrictEqual([
      "body:icb",
      "2021-03-21",
      {
        area: {
          code: "E09000014",
          name: "Haringey",
          geography: { type: "local-authority", edition: "2021" },
        },
        scheme: "census-2021-sex",
        ages: "all",
        source: {
          title: "Census 2021, table TS008, sex (Office for National Statistics; published)",
          url: "https://www.nomisweb.co.uk/sources/census_2021_bulk",
          asOf: "2021-03-21",
        },
        total: 100,
        counts: [
          { code: "female", people: 60 },
          { code: "male", people: 40 },
        ],
        classes: [],
      },
    ]);
  });

  it("becomes a baseline of each level of nested categories, never of both together", async () => {
    const ledger = await withBody();
    const report = await reportOf("census-2021", ledger, censusText(careRows));
    expect([report.events, report.rows.recorded]).toStrictEqual([2, 8]);
    const baselines = await all(ledger, "BaselineRecorded");
    expect(
      baselines.map(({ data }) => [data.scheme, data.ages, data.total, sum(data.counts)]),
    ).toStrictEqual([
      ["census-2021-unpaid-care-4", "5+", 90, 90],
      ["census-2021-unpaid-care-6", "5+", 90, 90],
    ]);
  });

  it("keeps those who did not answer in the total, in no group, and says so", async () => {
    const ledger = await withBody();
    await reportOf("census-2021", ledger, censusText(orientationRows));
    const [event] = await all(ledger, "BaselineRecorded");
    expect([event?.data.ages, event?.data.total]).toStrictEqual(["16+", 80]);
    expect(event?.data.counts).toContainEqual({ code: "blank", people: 8 });
    expect(event?.data.source.title).toContain("those who did not answer are in the total");
  });

  it("is read compressed too, and its import is accounted for under the preset's name", async () => {
    const ledger = await withBody();
    const stream = gzipped(censusText(sexRows));
    const preset = presetNamed("census-2021");
    if (preset === undefined) throw new Error("no preset");
    const options = { occurredAt: "2024-06-01", body: "body:icb" } as const;
    const source = { name: "census.csv.gz", stream };
    const report = right(await importPreset(ledger, source, preset, options));
    const [completed] = await all(ledger, "ImportCompleted");
    const { data } = completed ?? {};
    expect(completed?.id).toBe(report.completed);
    expect([data?.preset, data?.presetVersion, data?.mappingName]).toStrictEqual([
      "census-2021",
      "1",
      undefined,
    ]);
    expect([data?.sha256, data?.rows, data?.columns.ignored]).toStrictEqual([
      report.sha256,
      report.rows,
      [],
    ]);
  });
});

describe("a second run", () => {
  it("adds nothing, and says that all was on record", async () => {
    const ledger = await withBody();
    const text = censusText([...sexRows, ...careRows]);
    await reportOf("census-2021", ledger, text);
    const { size } = ledger;
    const again = await reportOf("census-2021", ledger, text, { occurredAt: "2024-07-01" });
    expect([again.rows.duplicate, again.rows.recorded, again.events]).toStrictEqual([10, 0, 0]);
    expect([again.completed, ledger.size]).toStrictEqual([undefined, size]);
  });

  it("records what is counted otherwise since as a correction", async () => {
    const ledger = await withBody();
    await reportOf("census-2021", ledger, censusText(sexRows));
    const revised = changed(changed(sexRows, "Female", { count: 59 }), "Male", { count: 41 });
    const report = await reportOf("census-2021", ledger, censusText(revised));
    expect([report.corrections, report.events, report.rows.recorded]).toStrictEqual([1, 1, 2]);
    const baselines = await all(ledger, "BaselineRecorded");
    expect(baselines.map(({ data }) => data.counts)).toStrictEqual([
      [
        { code: "female", people: 59 },
        { code: "male", people: 41 },
      ],
    ]);
  });

  it("begins with what a dry run counted, which recorded nothing", async () => {
    const ledger = await withBody();
    const text = censusText(careRows);
    const dry = await reportOf("census-2021", ledger, text, { dryRun: true });
    expect([ledger.size, dry.completed]).toStrictEqual([2, undefined]);
    const { completed, ...wet } = await reportOf("census-2021", ledger, text);
    expect(completed).toBeDefined();
    expect(dry).toStrictEqual(wet);
  });
});

describe("nested categories that do not add up", () => {
  it("are refused together, naming the rows and by how much; other topics are recorded", async () => {
    const ledger = await withBody();
    const tampered = changed(careRows, wholeOf19, { count: 23 });
    const report = await reportOf("census-2021", ledger, censusText([...sexRows, ...tampered]));
    expect([report.events, report.rows.recorded, report.rows.rejected]).toStrictEqual([1, 2, 8]);
    expect(report.rejections.map(({ row }) => row)).toStrictEqual([3, 4, 5, 6, 7, 8, 9, 10]);
    expect(report.rejections[7]).toStrictEqual({
      row: 10,
      column: "count",
      reason:
        "Provides 19 hours or less unpaid care a week is 23, and its parts (Provides 9 hours or less unpaid care a week; " +
        "Provides 10 to 19 hours unpaid care a week) add up to 21: 2 too few, in rows 4, 5, 6",
      because: {
        _tag: "PartsDoNotAddUp",
        whole: wholeOf19,
        people: 23,
        parts: [
          "Provides 9 hours or less unpaid care a week",
          "Provides 10 to 19 hours unpaid care a week",
        ],
        sum: 21,
        by: -2,
        rows: [4, 5, 6],
      },
    });
  });

  it("are refused where a level is not the total of its topic", async () => {
    const ledger = await withBody();
    const fewer = changed(careRows, "Provides no unpaid care", { count: 49 });
    const { rows, rejections } = await reportOf("census-2021", ledger, censusText(fewer));
    expect(rows.rejected).toBe(8);
    expect(rejections[0]?.because).toStrictEqual({
      _tag: "PartsDoNotAddUp",
      whole: "topic_total",
      people: 90,
      parts: [
        "Provides no unpaid care",
        "Provides 19 hours or less unpaid care a week",
        "Provides 20 to 49 hours unpaid care a week",
        "Provides 50 or more hours unpaid care a week",
      ],
      sum: 89,
      by: -1,
      rows: [1, 2, 5, 8],
    });
  });

  it("are refused where only the finer level is not the total", async () => {
    const ledger = await withBody();
    const rows = careRows.map((row) => ({ ...row, topic_total: 92 }));
    const four = changed(rows, "Provides no unpaid care", { count: 52 });
    const finer = changed(four, "Provides 9 hours or less unpaid care a week", { count: 15 });
    const six = changed(finer, wholeOf19, { count: 22 });
    const { rejections } = await reportOf("census-2021", ledger, censusText(six));
    expect(rejections[0]?.reason).toContain("topic_total is 92, and its parts");
    expect(rejections[0]?.reason).toContain("add up to 93: 1 too many, in rows 1, 2, 5, 8");
  });
});

describe("a row that is not right", () => {
  const rejected = async (...rows: Parameters<typeof censusText>) =>
    reportOf("census-2021", await withBody(), censusText(...rows));

  it("of an unknown category is reported, not dropped; the known ones stand", async () => {
    const [first] = sexRows;
    if (first === undefined) throw new Error("no row");
    const report = await rejected([...sexRows, { ...first, category: "Other", count: 0 }]);
    expect(report.rows).toMatchObject({ read: 3, recorded: 2, rejected: 1 });
    expect(report.rejections).toStrictEqual([
      { row: 3, column: "category", reason: "“Other” is unknown; sex has Female; Male" },
    ]);
  });

  it.each([
    ["topic", { topic: "gender" }, "“gender” is unknown; it takes age, disability"],
    ["gss_code", { gss_code: "E12000007" }, "“E12000007” is not accepted"],
    ["ons_table", { ons_table: "TS021" }, "“TS021” is not accepted; sex is table TS008"],
    ["ons_table", { ons_table: "" }, "“” is not accepted; sex is table TS008"],
    ["basis", { basis: "" }, "it is blank"],
    ["area", { area: "" }, "it is blank"],
    ["count", { count: "6O" }, "“6O” is not accepted; it takes a whole number from 0"],
    ["count", { count: "" }, "“” is not accepted; it takes a whole number from 0"],
  ])("in %s takes its topic with it", async (column, change, reason) => {
    const report = await rejected(changed(sexRows, "Female", change));
    expect(report.events).toBe(0);
    expect(report.rejections[0]?.column).toBe(column);
    expect(report.rejections[0]?.reason).toContain(reason);
    expect(report.rejections[1]?.because).toStrictEqual({
      _tag: "CategoriesMissing",
      categories: ["Female"],
      rows: [2],
    });
  });

  it("makes its topic differ from another total, name or basis", async () => {
    const changes = [{ topic_total: 101 }, { area: "Harringay" }, { basis: "summed from LSOA" }];
    const reasons = await Promise.all(
      changes.map(async (change) => {
        const { rejections } = await rejected(changed(sexRows, "Male", change));
        return rejections.map(({ row, column, reason }) => [row, column, reason]);
      }),
    );
    expect(reasons).toStrictEqual([
      [
        [1, "topic_total", "rows 1, 2 differ: 100 and 101"],
        [2, "topic_total", "rows 1, 2 differ: 100 and 101"],
      ],
      [
        [1, "area", "rows 1, 2 differ: Haringey and Harringay"],
        [2, "area", "rows 1, 2 differ: Haringey and Harringay"],
      ],
      [
        [1, "basis", "rows 1, 2 differ: published and summed from LSOA"],
        [2, "basis", "rows 1, 2 differ: published and summed from LSOA"],
      ],
    ]);
  });

  it("that no event can hold is refused with those that belong to it", async () => {
    const { rows, rejections } = await rejected(
      sexRows.map((row) => ({ ...row, area: "Haringey ".repeat(30) })),
    );
    expect([rows.rejected, rows.recorded]).toStrictEqual([2, 0]);
    expect(rejections.map(({ row, reason }) => [row, reason])).toStrictEqual([
      [1, expect.stringContaining("data.area.name is not accepted")],
      [2, expect.stringContaining("data.area.name is not accepted")],
    ]);
  });

  it("that stands twice is refused both times", async () => {
    const report = await rejected([...sexRows, ...sexRows.slice(0, 1)]);
    expect(report.rejections.map(({ row, reason }) => [row, reason])).toStrictEqual([
      [1, "Female stands in rows 1, 3"],
      [2, "Female stands in rows 1, 3"],
      [3, "Female stands in rows 1, 3"],
    ]);
  });
});

describe("what is asked of an import", () => {
  const islington = sexRows.map((row) => ({ ...row, gss_code: "E09000019", area: "Islington" }));

  it("may be some areas: the others are left out by rule", async () => {
    const ledger = await withBody();
    const text = censusText([...sexRows, ...islington]);
    const report = await reportOf("census-2021", ledger, text, { areas: ["E09000019"] });
    expect(report.rows).toStrictEqual({
      read: 4,
      recorded: 2,
      duplicate: 0,
      excluded: [{ rule: "an area that was not asked for", rows: 2 }],
      rejected: 0,
    });
    const baselines = await all(ledger, "BaselineRecorded");
    expect(baselines.map(({ data }) => data.area.name)).toStrictEqual(["Islington"]);
  });

  it("must be in the file, or nothing is recorded", async () => {
    const ledger = await withBody();
    const asked = { areas: ["E09000014", "E09000099"] };
    const error = left(await importBy("census-2021", ledger, censusText(sexRows), asked));
    expect(error).toMatchObject({ _tag: "AreasNotInFile", areas: ["E09000099"] });
    expect(ledger.size).toBe(2);
  });

  it("names a body on record", async () => {
    const ledger = await withBody();
    const options = { body: "body:other" } as const;
    expect(left(await importBy("census-2021", ledger, censusText(sexRows), options))).toMatchObject(
      {
        _tag: "ImportStopped",
        because: { _tag: "NoSuchEntity", entity: "body:other" },
      },
    );
  });

  it("has no column that the preset does not know", async () => {
    const [header = "", ...lines] = censusText(sexRows).split("\n");
    const text = [`${header},notes`, ...lines.map((line) => `${line},""`)].join("\n");
    expect(left(await importBy("census-2021", await withBody(), text))).toMatchObject({
      _tag: "WrongTable",
      missing: [],
      unexpected: ["notes"],
      fits: [],
    });
  });

  it("fits the table, and where another preset fits, that one is named", async () => {
    const text = "ltla22_code,ltla22_name,imd2019_quintile_1_most_deprived,lsoa11_count\n";
    expect(left(await importBy("census-2021", await withBody(), text))).toMatchObject({
      _tag: "WrongTable",
      preset: "census-2021",
      missing: [
        "gss_code",
        "area",
        "topic",
        "category",
        "count",
        "topic_total",
        "ons_table",
        "basis",
      ],
      unexpected: [
        "ltla22_code",
        "ltla22_name",
        "imd2019_quintile_1_most_deprived",
        "lsoa11_count",
      ],
      fits: ["imd-2019-quintiles"],
    });
  });
});

function sum(counts: ReadonlyArray<{ readonly people: number }>): number {
  return counts.reduce((so, { people }) => so + people, 0);
}
