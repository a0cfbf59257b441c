import { describe, expect, it } from "vitest";
import { right } from "../answers.js";
import { all } from "../imported.js";
import { importBy, withBody } from "./census-table.js";

const smallAreas = [
  "lsoa11_code,lsoa11_name,ltla22_code,ltla22_name,icb22_code_h,IMD_decile,IMD_rank,Income_decile,Employment_decile,Education_decile,Health_decile,Crime_decile,Housing_and_Access_decile,Environment_decile",
  "E01000001,First 001A,E09000014,First,QMJ,1,3284,1,1,1,1,1,1,1",
  "E01000002,First 001B,E09000014,First,QMJ,2,3285,1,1,1,1,1,1,1",
  "E01000003,Second 001A,E09000019,Second,QMJ,3,6569,1,1,1,1,1,1,1",
  "E01000004,Second 001B,E09000019,Second,QMJ,10,32844,1,1,1,1,1,1,1",
].join("\n");

const quintiles = "ltla22_code,ltla22_name,imd2019_quintile_1_most_deprived,lsoa11_count";

async function classesOf(preset: string, text: string) {
  const ledger = await withBody();
  const report = right(await importBy(preset, ledger, text));
  const events = await all(ledger, "BaselineRecorded");
  const classes = events.map(({ data }) => [
    data.area.code,
    ...data.classes.map(({ scheme, code }) => `${scheme} ${code}`),
  ]);
  return { report, classes, events };
}

describe("a table of deprivation by small area", () => {
  it("gives each area its decile and fifth of the release, 1 the most deprived, and no population", async () => {
    const { classes, events } = await classesOf("imd-2019-lsoa", smallAreas);
    expect(classes).toStrictEqual([
      ["E01000001", "imd-2019-decile 1", "imd-2019-fifth 1"],
      ["E01000002", "imd-2019-decile 2", "imd-2019-fifth 1"],
      ["E01000003", "imd-2019-decile 3", "imd-2019-fifth 2"],
      ["E01000004", "imd-2019-decile 10", "imd-2019-fifth 5"],
    ]);
    expect(events.map(({ data }) => data.total)).toStrictEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(events[0]?.data.area.geography).toStrictEqual({ type: "lsoa", edition: "2011" });
  });

  it("is refused where a decile is not that of its rank, as where 10 is taken for the most deprived", async () => {
    const turned = smallAreas.replace("QMJ,10,32844", "QMJ,1,32844");
    const { report, classes } = await classesOf("imd-2019-lsoa", turned);
    expect(classes).toHaveLength(3);
    expect(report.rejections).toStrictEqual([
      {
        row: 4,
        column: "IMD_decile",
        reason: "1 is not accepted: rank 32844 of 32844 is in decile 10",
      },
    ]);
  });

  it("is chosen by local authority, or by small area", async () => {
    const ledger = await withBody();
    const asked = { areas: ["E09000019", "E01000001"] };
    const report = right(await importBy("imd-2019-lsoa", ledger, smallAreas, asked));
    expect([report.events, report.rows.excluded]).toStrictEqual([
      3,
      [{ rule: "an area that was not asked for", rows: 1 }],
    ]);
  });
});

describe("a table of small areas by fifth", () => {
  it("gives each authority the fifth of its middle small area", async () => {
    const rows = [
      "E06000001,Odd,5,1",
      "E06000001,Odd,1,2",
      "E06000001,Odd,2,2",
      "E06000002,Even,3,2",
      "E06000002,Even,2,2",
      "E06000003,One,4,7",
    ];
    const { classes, report } = await classesOf(
      "imd-2019-quintiles",
      [quintiles, ...rows].join("\n"),
    );
    const scheme = "imd-2019-fifth-of-middle-lsoa";
    expect(classes).toStrictEqual([
      ["E06000001", `${scheme} 2`],
      ["E06000002", `${scheme} 2`],
      ["E06000003", `${scheme} 4`],
    ]);
    expect([report.rows.read, report.rows.recorded, report.events]).toStrictEqual([6, 6, 3]);
  });

  it("is refused where a fifth stands twice", async () => {
    const rows = [quintiles, "E06000001,Twice,1,2", "E06000001,Twice,1,3"].join("\n");
    const { report } = await classesOf("imd-2019-quintiles", rows);
    expect(report.rejections.map(({ row, reason }) => [row, reason])).toStrictEqual([
      [1, "fifth 1 stands in rows 1, 2"],
      [2, "fifth 1 stands in rows 1, 2"],
    ]);
  });
});

describe("a summary of deprivation of 2025", () => {
  const header = (place: string, extent: string) =>
    `${place}_code,${place}_name,imd_average_rank,imd_rank_of_average_rank,imd_average_score,imd_rank_of_average_score,imd_proportion_of_lso_as_in_most_deprived_10_percent_nationally,imd_rank_of_proportion_of_lso_as_in_most_deprived_10_percent_nationally,${extent}`;

  it("gives each place the fifth of its rank, 1 the most deprived, with the release in the scheme", async () => {
    const rows = [
      "E06000001,Hartlepool,1,59.0,1,1,1,1,1",
      "E06000002,Middlesbrough,1,60,1,1,1,1,1",
    ];
    const text = [header("ltla24", "imd25_extent"), ...rows].join("\n");
    const { classes, events } = await classesOf("imd-2025-ltla", text);
    expect(classes).toStrictEqual([
      ["E06000001", "imd-2025-ltla-average-rank-fifth 1"],
      ["E06000002", "imd-2025-ltla-average-rank-fifth 2"],
    ]);
    expect(events[0]?.data.source.asOf).toBe("2025-10-30");
  });

  it("is refused for a place twice, and for a rank beyond the last", async () => {
    const rows = [
      "E54000041,Dorset,1,32,1,1,1,1,1",
      "E54000041,Dorset,1,32,1,1,1,1,1",
      "E54000042,Another,1,43,1,1,1,1,1",
      "E06000001,Hartlepool,1,1,1,1,1,1,1",
    ];
    const text = [header("icb24", "imd_2025_extent"), ...rows].join("\n");
    const { report, classes } = await classesOf("imd-2025-icb", text);
    expect(classes).toStrictEqual([]);
    expect(report.rejections.map(({ row, reason }) => [row, reason])).toStrictEqual([
      [1, "E54000041 stands in rows 1, 2"],
      [2, "E54000041 stands in rows 1, 2"],
      [3, "“43” is not accepted; it takes a whole number from 1 to 42"],
      [4, "“E06000001” is not the code of an area of this kind"],
    ]);
  });
});

describe("a table of small areas by fifth that has a row which cannot be read", () => {
  it.each([
    ["a count", "E06000001,Odd,1,x10"],
    ["a fifth", "E06000001,Odd,6,10"],
    ["a name", "E06000001,,1,10"],
    ["cells", "E06000001,Odd,1,10,9"],
  ])("gives its authority no class, since the middle is not known: %s", async (_what, bad) => {
    const rows = ["E06000001,Odd,5,2", bad, "E06000001,Odd,4,2", "E06000003,One,4,7"];
    const { classes, report } = await classesOf(
      "imd-2019-quintiles",
      [quintiles, ...rows].join("\n"),
    );
    expect(classes).toStrictEqual([["E06000003", "imd-2019-fifth-of-middle-lsoa 4"]]);
    expect(report.rows).toMatchObject({ read: 4, recorded: 1, rejected: 3 });
    expect(report.rejections[0]).toMatchObject({
      row: 1,
      because: { _tag: "RowsNotRead", rows: [2] },
    });
  });

  it("is refused where two rows call an authority by other names", async () => {
    const rows = ["E06000001,Odd,5,2", "E06000001,Even,4,2"];
    const { classes, report } = await classesOf(
      "imd-2019-quintiles",
      [quintiles, ...rows].join("\n"),
    );
    expect(classes).toStrictEqual([]);
    expect(report.rejections.map(({ because }) => because)).toMatchObject([
      { _tag: "RowsDiffer" },
      { _tag: "RowsDiffer" },
    ]);
  });
});
