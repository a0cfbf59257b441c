import { describe, expect, it } from "vitest";
import type { NewEvent } from "engagement-ledger";
import { happened } from "../recorded.js";
import { measureOn, promised, seated } from "./told.js";

const two = (committee: string): NewEvent =>
  promised(
    [{ count: "lay-members", where: { type: "CommitteeConstituted", committee }, atLeast: 2 }],
    { basis: "standing" },
  );
const all = promised(
  [{ count: "lay-members", where: { type: "CommitteeConstituted" }, all: true }],
  { basis: "standing" },
);

describe("members promised on one committee", () => {
  const changes = [
    seated("quality", "2023-01-01", 1),
    seated("quality", "2024-02-01", 2),
    seated("quality", "2024-05-01", 1),
    seated("quality", "2024-07-01", 0),
  ];

  it("are shown for each time between changes, from the day of the promise", async () => {
    const row = await measureOn("2024-08-01", two("quality"), ...changes);
    expect(row).toMatchObject({ outcome: "evidence-missing", overdueSince: "2024-05-01" });
    expect(row.periods).toStrictEqual([
      { from: "2023-12-15", to: "2024-01-31", counted: 1, outcome: "evidence-missing" },
      { from: "2024-02-01", to: "2024-04-30", counted: 2, outcome: "evidence-found" },
      { from: "2024-05-01", to: "2024-06-30", counted: 1, outcome: "evidence-missing" },
      { from: "2024-07-01", to: "2024-08-01", counted: 0, outcome: "evidence-missing" },
    ]);
  });

  it("are as they were on any day that is asked about", async () => {
    const outcome = async (today: string) =>
      (await measureOn(today, two("quality"), ...changes)).outcome;
    expect(await outcome("2024-01-31")).toBe("evidence-missing");
    expect(await outcome("2024-02-01")).toBe("evidence-found");
    expect(await outcome("2024-04-30")).toBe("evidence-found");
    expect(await outcome("2024-05-01")).toBe("evidence-missing");
  });

  it("are not decidable where two accounts of one day differ", async () => {
    const row = await measureOn(
      "2024-08-01",
      two("quality"),
      seated("quality", "2024-02-01", 2),
      seated("quality", "2024-02-01", 1),
    );
    expect(row.outcome).toBe("not-decidable");
  });

  it("are missing where nobody recorded who sits there", async () => {
    expect(await measureOn("2024-08-01", two("quality"))).toMatchObject({
      outcome: "evidence-missing",
      figure: { numerator: 0, denominator: 2 },
      needed: expect.stringContaining("CommitteeConstituted"),
    });
  });

  it("are not due before the day that the measure sets", async () => {
    const by = promised(
      [
        {
          count: "lay-members",
          where: { type: "CommitteeConstituted", committee: "quality" },
          atLeast: 2,
          by: "2024-06-30",
        },
      ],
      { basis: "standing" },
    );
    expect(await measureOn("2024-06-30", by, ...changes)).toMatchObject({
      outcome: "not-yet-due",
      nextDue: "2024-06-30",
    });
    expect((await measureOn("2024-07-01", by, ...changes)).outcome).toBe("evidence-missing");
  });
});

describe("members promised on all committees (S3-22)", () => {
  it("are n of m at each change, with those that lack them", async () => {
    const row = await measureOn(
      "2024-06-01",
      all,
      seated("a", "2024-01-01", 1),
      seated("b", "2024-03-01", 0),
      seated("b", "2024-05-01", 1),
    );
    expect(row.periods).toStrictEqual([
      { from: "2024-01-01", to: "2024-02-29", counted: 1, of: 1, outcome: "evidence-found" },
      { from: "2024-03-01", to: "2024-04-30", counted: 1, of: 2, outcome: "evidence-missing" },
      { from: "2024-05-01", to: "2024-06-01", counted: 2, of: 2, outcome: "evidence-found" },
    ]);
    const before = await measureOn(
      "2024-04-01",
      all,
      seated("a", "2024-01-01", 1),
      seated("b", "2024-03-01", 0),
    );
    expect(before).toMatchObject({ figure: { numerator: 1, denominator: 2 } });
    expect(before.lacking).toStrictEqual([{ item: "body:icb b", name: "b" }]);
  });

  it("are not decidable while no committee is on record", async () => {
    expect(await measureOn("2024-06-01", all)).toMatchObject({
      outcome: "not-decidable",
      figure: { value: null, outcome: "not-applicable" },
    });
  });
});

describe("members promised of a network", () => {
  it("are its last count", async () => {
    const carers = happened("NetworkRegistered", "network:carers", "2020-01-01", {
      name: "Carers network",
      keptBy: "body:icb",
      kind: "carers-network",
    });
    const sized = (count: number, on: string): NewEvent =>
      happened("NetworkSized", "network:carers", on, { measure: "members", count });
    const promise = promised(
      [
        {
          count: "members",
          where: { type: "NetworkSized", network: "network:carers", kind: "members" },
          atLeast: 3_000,
        },
      ],
      { basis: "standing" },
    );
    const events = [carers, promise, sized(3_001, "2024-01-01"), sized(2_999, "2024-05-01")];
    expect(await measureOn("2024-04-30", ...events)).toMatchObject({
      outcome: "evidence-found",
      asks: "at least 3,000 members of the network (members) of Carers network",
    });
    expect((await measureOn("2024-05-01", ...events)).outcome).toBe("evidence-missing");
  });
});

describe("members of a network", () => {
  it("are no followers, unless the measure asks for followers", async () => {
    const network = happened("NetworkRegistered", "network:n", "2023-01-01", {
      name: "On Twitter",
      keptBy: "body:icb",
      kind: "social-media",
    });
    const sized = happened("NetworkSized", "network:n", "2024-01-01", {
      measure: "followers",
      count: 2000,
    });
    const row = (kind?: string) =>
      measureOn(
        "2024-12-01",
        network,
        sized,
        promised(
          [
            {
              count: "members",
              where: {
                type: "NetworkSized",
                network: "network:n",
                ...(kind === undefined ? {} : { kind }),
              },
              atLeast: 100,
            },
          ],
          { basis: "standing" },
        ),
      );
    expect((await row()).figure.numerator).toBe(0);
    expect((await row("followers")).figure.numerator).toBe(2000);
  });
});
