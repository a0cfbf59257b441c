import { beforeAll, describe, expect, it } from "vitest";
import type { Networks } from "engagement-ledger/projections";
import { historyOf, replayed } from "../../examples/history.js";
import { networksIn } from "./told.js";

let report: Networks;
beforeAll(async () => {
  const ledger = await replayed(historyOf("dudley-2014-15"), "dudley.example/engagement");
  report = await networksIn(ledger, { today: "2014-12-31" });
});

const shown = ({ numerator, denominator }: { numerator: number; denominator: number }): string =>
  `${numerator} of ${denominator}`;

// seeds.md has 22 of 63: the plan has text in the cell of D&WMHT and young people, of a forum that is planned.
describe("the matrix of the Dudley plan", () => {
  it("has a row for each of the nine partners, those without any network too", () => {
    expect(
      report.matrix.rows.map(({ partner, filled }) => [partner.name, shown(filled)]),
    ).toStrictEqual([
      ["BCPFT", "0 of 7"],
      ["Council (Dudley MBC)", "7 of 7"],
      ["D&WMHT", "4 of 7"],
      ["DCVS", "1 of 7"],
      ["DGFT", "0 of 7"],
      ["Dudley CCG", "1 of 7"],
      ["Fire Service", "7 of 7"],
      ["Healthwatch", "1 of 7"],
      ["Police Service", "0 of 7"],
    ]);
    expect(report.matrix.leftOut.map(({ name }) => name)).toStrictEqual([
      "Dudley Health and Wellbeing Board",
    ]);
  });

  it("has a column for each of the seven groups, in the order of the plan", () => {
    expect(report.matrix.columns.map(({ group, filled }) => [group, shown(filled)])).toStrictEqual([
      ["general-public", "6 of 9"],
      ["physical-mental-learning-difficulties", "3 of 9"],
      ["ethnic-minorities", "3 of 9"],
      ["poverty", "2 of 9"],
      ["children-young-people", "2 of 9"],
      ["older-people", "2 of 9"],
      ["carers", "3 of 9"],
    ]);
  });

  it("is filled in 21 of 63 cells, for a planned network is none yet, and names the 42 others", () => {
    expect(shown(report.matrix.filled)).toBe("21 of 63");
    expect(report.matrix.empty).toHaveLength(42);
    expect(report.matrix.empty).toContainEqual({
      partner: { body: "body:dwmht", name: "D&WMHT" },
      group: "children-young-people",
    });
  });

  it("has the sizes of each network in its cell", () => {
    const row = report.matrix.rows.find(({ partner }) => partner.body === "body:dudley-mbc");
    const carers = row?.cells.find(({ group }) => group === "carers");
    const network = carers?.networks.find((one) => one.network === "network:carers-network");
    expect(network?.sizes.map(({ measure, count, asOf }) => [measure, count, asOf])).toStrictEqual([
      ["members", 3000, "2014-06-30"],
      ["circulation", 7500, "2013-12-31"],
    ]);
  });

  it("has channels to their own staff for one partner of nine", () => {
    expect(shown(report.staff.filled)).toBe("1 of 9");
    expect(report.staff.rows.find(({ networks }) => networks.length > 0)).toMatchObject({
      partner: { body: "body:dudley-mbc" },
      networks: [
        { name: "Cascade email" },
        { name: "Management meetings" },
        { name: "Quarterly Managers forum" },
      ],
    });
  });

  it("shows no use of any network, and no need met, for nothing is on record as held", () => {
    expect(report.use.used).toStrictEqual([]);
    expect(report.use.never).toHaveLength(report.networks.length);
    expect(report.use.existing).toMatchObject({ value: null, outcome: "not-applicable" });
    expect(report.involvement.map(({ met }) => shown(met))).toStrictEqual([
      "0 of 3",
      "0 of 3",
      "0 of 4",
      "0 of 5",
    ]);
  });
});
