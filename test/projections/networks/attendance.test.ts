import { describe, expect, it } from "vitest";
import { disclosureProfiles } from "engagement-ledger";
import { discloseNetworks } from "engagement-ledger/projections";
import { held, networksOf, of } from "./told.js";

const fire = of("other", "fire", "fire-service");

describe("the bodies that took part", () => {
  it("are told by what each did, with its people where somebody counted them", async () => {
    const { attendance } = await networksOf([
      fire,
      held("workshop", "2014-06-01", {
        ledBy: "body:trust",
        partners: ["body:charity"],
        attendedBy: [{ body: "body:fire", people: 4 }, { body: "body:charity" }],
      }),
      held("workshop", "2014-07-01", { attendedBy: [{ body: "body:fire", people: 3 }] }),
    ]);
    const [workshop] = attendance.activities;
    expect(workshop?.days).toStrictEqual(["2014-06-01", "2014-07-01"]);
    expect(
      workshop?.bodies.map(({ name, parts, people }) => [name, parts, people?.value]),
    ).toStrictEqual([
      ["council", ["held"], undefined],
      ["trust", ["led"], undefined],
      ["charity", ["partner", "attended"], undefined],
      ["fire", ["attended"], 7],
    ]);
  });

  it("are counted by sector, in the days asked about", async () => {
    const meetings = [
      held("a", "2014-06-01", { attendedBy: [{ body: "body:fire" }, { body: "body:trust" }] }),
      held("b", "2014-07-01", { partners: ["body:trust"] }),
      held("c", "2013-07-01", { partners: ["body:charity"] }),
    ];
    const { attendance } = await networksOf([fire, ...meetings], {
      scope: { from: "2014-01-01", to: "2014-12-31" },
    });
    expect(
      attendance.sectors.map(({ sector, bodies, activities: { numerator, denominator } }) => [
        sector,
        bodies.map(({ name }) => name),
        `${numerator}/${denominator}`,
      ]),
    ).toStrictEqual([
      ["council", ["council"], "2/2"],
      ["fire-service", ["fire"], "1/2"],
      ["nhs", ["trust"], "2/2"],
    ]);
  });

  it("hold an activity together only as partners or leaders; to attend or be paid is not enough", async () => {
    const { attendance } = await networksOf([
      held("attended", "2014-06-01", { attendedBy: [{ body: "body:trust" }] }),
      held("paid", "2014-06-02", { commissionedFrom: "body:charity" }),
      held("led", "2014-06-03", { ledBy: "body:trust" }),
      held("own", "2014-06-04", { ledBy: "body:council" }),
      held("partners", "2014-06-05", { partners: ["body:trust"] }),
    ]);
    expect(attendance.joint).toMatchObject({ numerator: 2, denominator: 5 });
    expect(attendance.withOthers).toMatchObject({ numerator: 4, denominator: 5 });
  });

  it("are those of the body asked about, as its own activities", async () => {
    const theirs = held("theirs", "2014-06-01", { by: "body:trust" });
    const { attendance } = await networksOf([theirs, held("ours", "2014-06-02")], {
      scope: { body: "body:trust" },
    });
    expect(attendance.activities.map(({ activity }) => activity)).toStrictEqual([
      "activity:theirs",
    ]);
  });
});

describe("how many people of each body attended", () => {
  const published = async (
    profile: keyof typeof disclosureProfiles,
    people: number | undefined,
    ...came: ReadonlyArray<number>
  ) => {
    const bodies = ["body:council", "body:trust", "body:charity"] as const;
    const options = { today: "2014-12-31" };
    const report = await networksOf([
      held("a", "2014-06-01", {
        attendance: people === undefined ? {} : { people },
        attendedBy: came.map((each, index) => ({
          body: bodies[index] ?? "body:council",
          people: each,
        })),
      }),
    ]);
    const [row] = discloseNetworks(report, () => disclosureProfiles[profile], options).attendance
      .activities;
    return [row?.people, ...(row?.bodies ?? []).map((body) => body.people)].map((count) =>
      count === undefined
        ? "-"
        : (count.value ?? `held ${"suppressed" in count ? count.suppressed : ""}`),
    );
  };

  it("is held back where it is small, and rounded, as the profile has it", async () => {
    expect(await published("nhs-hes-2018", 31, 3, 22, 0)).toStrictEqual([30, "held 1-7", 20, 0]);
  });

  it("takes another with it where one alone could be worked out from the total", async () => {
    expect(await published("suppress-lt5", 25, 3, 22)).toStrictEqual([
      25,
      "held 1-4 or complement",
      "held 1-4 or complement",
    ]);
  });

  it("counts people of no body as a part of the total", async () => {
    expect(await published("suppress-lt5", 25, 10, 13)).toStrictEqual([
      25,
      "held 1-4 or complement",
      13,
    ]);
  });

  it("is exact under no control, and absent where nobody said", async () => {
    expect(await published("none", undefined, 3)).toStrictEqual(["-", 3]);
  });

  it("has the rule alone as its evidence where it is controlled", async () => {
    const report = await networksOf([
      held("a", "2014-06-01", { attendedBy: [{ body: "body:trust", people: 3 }] }),
    ]);
    const safe = discloseNetworks(report, () => disclosureProfiles["nhs-hes-2018"], {
      today: "2014-12-31",
    });
    expect(safe.attendance.activities[0]?.bodies[1]?.people?.evidence).toStrictEqual({
      rule: "networks@1 /attendance/activities/0/bodies/1/people today=2014-12-31",
    });
  });
});
