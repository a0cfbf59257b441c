import { describe, expect, it } from "vitest";
import { happened, recorded } from "../recorded.js";
import { charity, council, network, networksIn, networksOf, of, sized, trust } from "./told.js";

const closed = happened("NetworkClosed", "network:forum", "2014-03-01", { reason: "No money" });

const cells = ({ matrix }: Awaited<ReturnType<typeof networksOf>>) =>
  matrix.rows.map(({ partner, filled }) => [partner.name, filled.numerator, filled.denominator]);

describe("the matrix of partners and groups", () => {
  const forum = network("forum", "body:council", ["carers", "poverty"]);

  it("counts pairs, not networks, and shows what they rest on", async () => {
    const again = network("again", "body:council", ["carers"]);
    const { matrix } = await networksOf([forum, again]);
    expect(matrix.filled).toMatchObject({ numerator: 2, denominator: 6, value: 0.333333 });
    const [row] = matrix.rows.filter(({ partner }) => partner.body === "body:council");
    expect(row?.cells[0]?.networks.map((one) => one.network)).toStrictEqual([
      "network:again",
      "network:forum",
    ]);
    expect(matrix.filled.evidence).toMatchObject({ events: { length: 5 } });
  });

  it("leaves a network out from the day on which it ended, but not its groups", async () => {
    const before = await networksOf([forum, closed], { today: "2014-02-28" });
    expect(before.matrix.filled.numerator).toBe(2);
    expect(before.networks[0]?.closed).toBeUndefined();
    const after = await networksOf([forum, closed]);
    expect(after.matrix.filled).toMatchObject({ numerator: 0, denominator: 6 });
    expect(after.networks[0]?.closed).toMatchObject({ on: "2014-03-01", reason: "No money" });
  });

  it("has the columns and rows that are asked for, also where no network serves a group", async () => {
    const report = await networksOf([forum], {
      groups: ["carers", "gypsies-travellers"],
      partners: ["body:council", "body:trust"],
    });
    expect(cells(report)).toStrictEqual([
      ["council", 1, 2],
      ["trust", 0, 2],
    ]);
    expect(report.matrix.empty.map(({ partner, group }) => [partner.name, group])).toStrictEqual([
      ["council", "gypsies-travellers"],
      ["trust", "carers"],
      ["trust", "gypsies-travellers"],
    ]);
    expect(report.matrix.leftOut.map(({ name }) => name)).toStrictEqual(["charity"]);
  });

  it("has a row for a board on which others sit only where it keeps a network", async () => {
    const board = of("health-and-wellbeing-board", "board");
    expect(cells(await networksOf([board, forum]))).toHaveLength(3);
    const kept = network("boards-own", "body:board", ["carers"]);
    expect(cells(await networksOf([board, forum, kept]))).toContainEqual(["board", 1, 2]);
  });

  it("has no row for a body that has ended and keeps nothing", async () => {
    const ended = happened("BodyClosed", "body:charity", "2014-06-30", {});
    const report = await networksOf([forum, ended]);
    expect(cells(report).map(([name]) => name)).toStrictEqual(["council", "trust"]);
    const [charityRow] = report.bodies.filter(({ body }) => body === "body:charity");
    expect(charityRow?.closed).toStrictEqual({ on: "2014-06-30", successors: [] });
  });

  it("keeps channels to staff apart, whatever groups they are said to serve", async () => {
    const email = network("email", "body:trust", ["staff-of-partners"], "2012-01-01", {
      kind: "staff",
    });
    const report = await networksOf([forum, email]);
    expect(report.matrix.groups).toStrictEqual(["carers", "poverty"]);
    expect(report.staff.filled).toMatchObject({ numerator: 1, denominator: 3 });
    const asked = await networksOf([forum, email], { groups: ["staff-of-partners"] });
    expect(asked.matrix.filled).toMatchObject({ numerator: 0, denominator: 3 });
    const over = happened("NetworkClosed", "network:email", "2014-03-01", { reason: "No use" });
    const after = await networksOf([forum, email, over]);
    expect(after.staff.filled).toMatchObject({ numerator: 0, denominator: 3 });
  });

  it("is of one body alone where one is asked about, with the groups of all", async () => {
    const report = await networksOf([forum], { scope: { body: "body:trust" } });
    expect(cells(report)).toStrictEqual([["trust", 0, 2]]);
    expect(report.matrix.leftOut).toStrictEqual([]);
    expect(report.networks).toStrictEqual([]);
    expect(report.bodies.map(({ body }) => body)).toStrictEqual(["body:trust"]);
  });
});

describe("the sizes of a network", () => {
  const forum = network("forum", "body:council", ["carers"]);
  const sizes = [
    sized("forum", "2014-06-30", "followers", 600),
    sized("forum", "2013-06-30", "followers", 500),
    sized("forum", "2013-12-31", "circulation", 7500),
    sized("forum", "2014", "followers", 900),
  ];
  const on = async (today: string) => {
    const { networks: rows } = await networksOf([forum, ...sizes], { today });
    return rows[0]?.sizes.map(({ measure, count, asOf }) => [measure, count, asOf]);
  };

  it("are the latest by each measure as of the day, whatever the order of recording", async () => {
    expect(await on("2013-12-30")).toStrictEqual([["followers", 500, "2013-06-30"]]);
    expect(await on("2014-06-30")).toStrictEqual([
      ["followers", 600, "2014-06-30"],
      ["circulation", 7500, "2013-12-31"],
    ]);
  });

  it("count a size of a year when the year is over", async () => {
    expect(await on("2014-12-31")).toContainEqual(["followers", 900, "2014-12-31"]);
  });

  it("are never people who took part", async () => {
    const report = await networksOf([forum, ...sizes]);
    expect(report.networks[0]?.sizes.every(({ participants }) => !participants)).toBe(true);
    expect(report.attendance.activities).toStrictEqual([]);
  });

  it("are as corrected, and as recorded where that is asked", async () => {
    const size = {
      ...sized("forum", "2014-06-30", "members", 150),
      id: "0190163d-8694-739b-aea5-000000000001",
    };
    const right = happened("EventCorrected", "ledger:self", "2014-07-01", {
      event: size.id,
      because: "Misread",
      data: { measure: "members", count: 15 },
    });
    const view = await recorded([council, trust, charity, forum, size, right]);
    const { networks: rows } = await networksIn(view, { today: "2014-12-31" });
    expect(rows[0]?.sizes.map(({ count }) => count)).toStrictEqual([15]);
  });
});

describe("a body that was registered with its last day", () => {
  it("has ended once that day is over", async () => {
    const old = happened("BodyRegistered", "body:pct", "2010-01-01", {
      name: "pct",
      kind: "pct",
      until: "2013-03-31",
    });
    const ended = async (today: string) =>
      (await networksOf([old], { today })).bodies.find(({ body }) => body === "body:pct")?.closed;
    expect(await ended("2013-03-31")).toBeUndefined();
    expect(await ended("2013-04-01")).toStrictEqual({ on: "2013-03-31", successors: [] });
  });
});

describe("the name of a body", () => {
  it("is that of the day, with its earlier names", async () => {
    const renamed = happened("BodyChanged", "body:charity", "2013-04-01", {
      name: "Health Exchange",
    });
    const kept = network("forum", "body:charity", ["carers"]);
    const later = await networksOf([renamed, kept]);
    expect(later.networks[0]?.keptBy).toStrictEqual({
      body: "body:charity",
      name: "Health Exchange",
      formerly: ["charity"],
    });
    const before = await networksOf([renamed, kept], { today: "2013-03-31" });
    expect(before.networks[0]?.keptBy).toMatchObject({ name: "charity", formerly: [] });
  });
});
