import { beforeAll, describe, expect, it } from "vitest";
import type { EventOf, Ledger } from "engagement-ledger";
import { project } from "engagement-ledger";
import type { ImportReport } from "engagement-ledger/interchange";
import { reach, reachReport } from "engagement-ledger/projections";
import { hasShared, sharedPath } from "../../shared.js";
import { right } from "../answers.js";
import { all } from "../imported.js";
import { importBy, withBody } from "./census-table.js";

/** The six areas: by the sex table, by the disability table, and disabled under the Equality Act. */
const sixAreas = [
  ["E06000058", "Bournemouth, Christchurch and Poole", 400_196, 400_185],
  ["E06000059", "Dorset", 379_579, 379_567],
  ["E07000113", "Swale", 151_677, 151_671],
  ["E08000027", "Dudley", 323_488, 323_496],
  ["E09000014", "Haringey", 264_238, 264_256],
  ["E09000019", "Islington", 216_589, 216_591],
] as const;

const path = (name: string) => ({ path: sharedPath(`data/baselines/${name}`) });

describe.skipIf(!hasShared)("the census of the six areas, as published", () => {
  let ledger: Ledger;
  let report: ImportReport;
  let baselines: ReadonlyArray<EventOf<"BaselineRecorded">>;
  beforeAll(async () => {
    ledger = await withBody(["E09000014"]);
    report = right(await importBy("census-2021", ledger, path("census2021_pilot_areas.csv")));
    baselines = await all(ledger, "BaselineRecorded");
  });

  const totalsBy = (scheme: string) =>
    baselines
      .filter(({ data }) => data.scheme === scheme)
      .map(({ data }) => [data.area.code, data.area.name, data.total]);

  it("is read whole: ten baselines of each area from 66 rows", () => {
    expect([report.rows.read, report.rows.recorded, report.rows.rejected]).toStrictEqual([
      396, 396, 0,
    ]);
    expect(baselines).toHaveLength(60);
  });

  it("has the totals of the sex and disability tables, which differ by a few people", () => {
    expect(totalsBy("census-2021-sex")).toStrictEqual(
      sixAreas.map(([code, name, bySex]) => [code, name, bySex]),
    );
    expect(totalsBy("census-2021-disability")).toStrictEqual(
      sixAreas.map(([code, name, , byDisability]) => [code, name, byDisability]),
    );
  });

  it("has the ages of each topic in Haringey: of all, from 3, from 5 and from 16", () => {
    const ofHaringey = baselines.filter(({ data }) => data.area.code === "E09000014");
    expect(
      Object.fromEntries(ofHaringey.map(({ data }) => [data.scheme, [data.ages, data.total]])),
    ).toStrictEqual({
      "census-2021-age-11": ["all", 264_234],
      "census-2021-disability": ["all", 264_256],
      "census-2021-english-proficiency": ["3+", 255_134],
      "census-2021-ethnic-group-19": ["all", 264_238],
      "census-2021-ethnic-group-5": ["all", 264_238],
      "census-2021-religion": ["all", 264_244],
      "census-2021-sex": ["all", 264_238],
      "census-2021-sexual-orientation": ["16+", 215_998],
      "census-2021-unpaid-care-4": ["5+", 249_306],
      "census-2021-unpaid-care-6": ["5+", 249_306],
    });
  });

  it("gives P-4 through the report: 60 disabled people of Haringey are 16.61 for every 10,000", async () => {
    const actor = { id: "recorder" };
    right(
      await ledger.recordAll([
        {
          type: "ConsultationOpened",
          entity: "activity:survey",
          occurredAt: "2024-01-10",
          actor,
          data: { by: "body:icb", title: "Survey", purpose: "consultation" },
        },
        {
          type: "ResponsesTallied",
          entity: "activity:survey",
          occurredAt: "2024-03-01",
          actor,
          data: {
            channel: "survey",
            responses: 240,
            breakdown: false,
            tallies: [
              { scheme: "census-2021-disability", code: "disabled", people: 60 },
              { scheme: "census-2021-disability", code: "not-disabled", people: 180 },
            ],
            source: { title: "Survey report" },
          },
        },
      ]),
    );
    const { groups } = reachReport(right(await project(ledger, reach)), { today: "2024-06-30" });
    const disabled = groups.find(
      ({ scheme, code }) => scheme === "census-2021-disability" && code === "disabled",
    );
    expect([disabled?.population, disabled?.populationTotal]).toStrictEqual([36_114, 264_256]);
    expect(disabled?.participation).toMatchObject({ numerator: 60, denominator: 36_114 });
    expect(disabled?.participation?.value?.toFixed(2)).toBe("16.61");
    expect([disabled?.finding, disabled?.ratio?.toFixed(4)]).toStrictEqual(["over", "1.8293"]);
    expect(disabled?.source?.title).toBe(
      "Census 2021, table TS038, disability (Office for National Statistics; summed from LSOA)",
    );
    expect(groups.map(({ code }) => code)).not.toContain("blank");
  });

  it("adds nothing where the table of all areas is read after it", async () => {
    const areas = sixAreas.map(([code]) => code);
    const file = path("census2021_ltla_long.csv.gz");
    const again = right(await importBy("census-2021", ledger, file, { areas }));
    expect([again.events, again.rows]).toStrictEqual([
      0,
      {
        read: 21_846,
        recorded: 0,
        duplicate: 396,
        excluded: [{ rule: "an area that was not asked for", rows: 21_450 }],
        rejected: 0,
      },
    ]);
  });
});

describe.skipIf(!hasShared)("the census of all 331 areas, as published", () => {
  it("adds up to the person, in every topic and every level", async () => {
    const file = path("census2021_ltla_long.csv.gz");
    const options = { dryRun: true };
    const report = right(await importBy("census-2021", await withBody(), file, options));
    expect([report.rows.recorded, report.rows.rejected, report.events]).toStrictEqual([
      21_846, 0, 3_310,
    ]);
  });
});

describe.skipIf(!hasShared)("the tables of deprivation, as published", () => {
  async function classes(preset: string, file: string) {
    const ledger = await withBody();
    const report = right(await importBy(preset, ledger, path(file)));
    const again = right(await importBy(preset, ledger, path(file)));
    expect([again.events, again.rows.duplicate]).toStrictEqual([0, report.rows.read]);
    expect(report.rows.rejected).toBe(0);
    const events = await all(ledger, "BaselineRecorded");
    return events.map(({ data: { area, classes: given } }) => ({
      area,
      in: (scheme: string) => given.find((each) => each.scheme === scheme)?.code ?? "none",
    }));
  }
  const countBy = (values: ReadonlyArray<string>) =>
    Object.fromEntries(
      [...new Set(values)].map((value) => [value, values.filter((each) => each === value).length]),
    );

  it("of 2019 by small area: 48 of Haringey's 145 are in the most deprived fifth", async () => {
    const found = await classes("imd-2019-lsoa", "imd2019_lsoa11_pilot_areas.csv.gz");
    expect(found).toHaveLength(1_006);
    const haringey = found.filter(({ area }) => area.name.startsWith("Haringey "));
    expect(countBy(haringey.map((each) => each.in("imd-2019-fifth")))).toStrictEqual({
      1: 48,
      2: 49,
      3: 27,
      4: 16,
      5: 5,
    });
  });

  it("of 2019 by authority: the middle small area of each of 309", async () => {
    const found = await classes("imd-2019-quintiles", "imd2019_ltla22_quintile_lsoa_counts.csv");
    expect(found).toHaveLength(309);
    const six = new Set<string>(sixAreas.map(([code]) => code));
    expect(
      found
        .filter(({ area }) => six.has(area.code))
        .map((each) => [each.area.name, each.in("imd-2019-fifth-of-middle-lsoa")]),
    ).toStrictEqual([
      ["Bournemouth, Christchurch and Poole", "3"],
      ["Dorset", "3"],
      ["Swale", "2"],
      ["Dudley", "3"],
      ["Haringey", "2"],
      ["Islington", "2"],
    ]);
  });

  it("of 2025 by authority and by board: fifths of 296 and of 42", async () => {
    const authorities = await classes("imd-2025-ltla", "imd2025_ltla24.csv");
    expect(
      countBy(authorities.map((each) => each.in("imd-2025-ltla-average-rank-fifth"))),
    ).toStrictEqual({ 1: 59, 2: 59, 3: 59, 4: 59, 5: 60 });
    const haringey = authorities.find(({ area }) => area.name === "Haringey");
    expect(haringey?.in("imd-2025-ltla-average-rank-fifth")).toBe("1");
    const boards = await classes("imd-2025-icb", "imd2025_icb24.csv");
    const dorset = boards.find(({ area }) => area.code === "E54000041");
    expect([boards.length, dorset?.in("imd-2025-icb-average-rank-fifth")]).toStrictEqual([42, "4"]);
  });
});
