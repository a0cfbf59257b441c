import { describe, expect, it } from "vitest";
import { disclosureProfiles } from "engagement-ledger";
import { discloseNetworks } from "engagement-ledger/projections";
import { happened } from "../recorded.js";
import { held, network, networksOf } from "./told.js";

describe("what is named twice", () => {
  it("is one row and one column of the matrix", async () => {
    const { matrix } = await networksOf([network("forum", "body:council", ["carers"])], {
      groups: ["carers", "carers"],
      partners: ["body:council", "body:trust", "body:council"],
    });
    expect(matrix.filled).toMatchObject({ numerator: 1, denominator: 2 });
  });

  it("is one partner of a programme, and its own body none", async () => {
    const { programmes } = await networksOf([
      happened("PlanPublished", "plan:research", "2014-01-01", {
        kind: "programme",
        by: "body:council",
        period: { from: "2014-04-01", to: "2017-03-31" },
        document: { title: "Research" },
        partners: ["body:trust", "body:council", "body:trust"],
      }),
    ]);
    expect(programmes[0]?.partners.map(({ body }) => body)).toStrictEqual(["body:trust"]);
    expect(programmes[0]?.partnerCount.value).toBe(1);
  });

  it("is one use of a network", async () => {
    const { use } = await networksOf([
      network("forum", "body:council", ["carers"]),
      held("a", "2014-06-01", { networks: ["network:forum", "network:forum"] }),
    ]);
    expect(use.used.map(({ times }) => times)).toStrictEqual([1]);
  });
});

describe("people in all", () => {
  it("stay as recorded where other times say only how many of a body came", async () => {
    const report = await networksOf([
      held("a", "2014-06-01", { attendance: { people: 10 } }),
      held("a", "2014-07-01", { attendedBy: [{ body: "body:trust", people: 25 }] }),
    ]);
    const inAll = (profile: keyof typeof disclosureProfiles) =>
      discloseNetworks(report, () => disclosureProfiles[profile], { today: "2014-12-31" })
        .attendance.activities[0]?.people;
    expect(inAll("none")).toMatchObject({ value: 10 });
    expect(inAll("suppress-lt10")).toMatchObject({ value: 10 });
    expect(inAll("nhs-hes-2018")).toMatchObject({ value: 10 });
  });
});

describe("a network whose keeper is not on record by the day", () => {
  it("is named by its keeper, as one without a row", async () => {
    const late = happened("BodyRegistered", "body:late", "2016-01-01", {
      name: "Late",
      kind: "vcse",
    });
    const { matrix } = await networksOf([late, network("forum", "body:late", ["carers"])]);
    expect(matrix.leftOut).toStrictEqual([{ body: "body:late", name: "body:late" }]);
  });
});
