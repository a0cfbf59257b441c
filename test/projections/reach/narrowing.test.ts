import { describe, expect, it } from "vitest";
import { disclosureProfiles } from "engagement-ledger";
import { discloseReach } from "../../../projections/reach/disclosed.js";
import { baseline, happened } from "../recorded.js";
import { feedbackOf, held, on, reachOf, response, tally, told, uuidOf } from "./record.js";

const counted = async (...given: Parameters<typeof reachOf>) => {
  const { counts, undated } = await reachOf(...given);
  return [counts.responses.value, counts.contacts.value, undated.value];
};
const february = { from: "2024-02-01", to: "2024-02-29" };

describe("reach by one channel", () => {
  it("counts that alone, its people and its answers", async () => {
    const subject = { kind: "individual", subject: uuidOf(9) } as const;
    const events = [
      response(1, { ...told("nhs-sex", "1"), respondent: subject }),
      response(2, { ...told("nhs-sex", "2"), channel: "email", respondent: subject }),
      tally({ responses: 40, channel: "email" }),
      held("stall", { attendance: { people: 5 } }),
    ];
    const { counts, groups, channels } = await reachOf(events, { scope: { channel: "email" } });
    expect(counts).toMatchObject({ responses: { value: 41 }, people: { lower: 40, upper: 41 } });
    expect(channels.map(({ channel }) => channel)).toStrictEqual(["email"]);
    expect(groups.map(({ code }) => code)).toStrictEqual(["2"]);
  });

  it("has no response rate, for nobody knows how many were invited to it", async () => {
    const invited = happened("ConsultationOpened", "activity:panel", "2024-01-10", {
      by: "body:icb",
      title: "Panel",
      purpose: "insight",
      invited: 400,
    });
    const events = [invited, tally({ responses: 100 }, "activity:panel")];
    expect((await reachOf(events)).counts.responseRate.value).toBe(0.25);
    const { counts } = await reachOf(events, { scope: { channel: "survey" } });
    expect(counts.responses.value).toBe(100);
    expect(counts.responseRate.outcome).toBe("not-applicable");
  });
});

describe("reach from one area", () => {
  const events = [
    baseline("E1", "nhs-sex", 1_000, { "1": 500, "2": 500 }),
    baseline("E09000014", "nhs-sex", 9_000, { "1": 4_000, "2": 5_000 }),
    response(1, { area: "E1", ...told("nhs-sex", "1") }),
    response(2, { area: "E2" }),
    response(3),
    tally({ responses: 60, breakdown: true, area: "E1" }),
    tally({ responses: 40, breakdown: true, area: "E2" }),
    held("hall", { attendance: { people: 7 }, place: { venue: "theirs", area: "E1" } }),
  ];
  const scope = { area: "E1" };

  it("counts what came from it and who came to what was held there", async () => {
    const { counts, areas, ofArea } = await reachOf(events, { scope });
    expect(counts).toMatchObject({ responses: { value: 1 }, contacts: { value: 8 } });
    expect(areas.map(({ code }) => code)).toStrictEqual(["E1"]);
    expect(ofArea).toBe("E1");
  });

  it("is compared with the people of that area", async () => {
    const { groups } = await reachOf(events, { scope });
    expect(groups[0]).toMatchObject({ code: "1", population: 500, populationTotal: 1_000 });
  });

  it("leaves the body with every count controlled, its totals too (DC-2)", async () => {
    const options = { today: "2024-06-30", scope };
    const report = await reachOf(events, options);
    const shown = discloseReach(report, disclosureProfiles["nhs-hes-2018"], options);
    expect(shown.counts).toBeUndefined();
    expect(shown.channels).toBeUndefined();
    expect(shown.ofGroup).toMatchObject({
      responses: { value: null, suppressed: "1-7" },
      contacts: { value: 10 },
    });
  });

  it("is rounded under a profile of exact counts, for the whole less the rest would tell it", async () => {
    const options = { today: "2024-06-30", scope };
    const many = [...events, tally({ responses: 22, area: "E1" })];
    const report = await reachOf(many, options);
    expect(report.counts.responses.value).toBe(23);
    const shown = discloseReach(report, disclosureProfiles["suppress-lt5"], options);
    expect(shown.ofGroup?.responses.value).toBe(25);
    expect(shown.disclosure).toMatchObject({ profile: "suppress-lt5, rounded" });
    expect(shown.disclosure.note).toContain("could be taken from those of the whole");
  });
});

describe("reach of a period", () => {
  it("counts what was contributed in it, both ends included", async () => {
    const events = [
      on("2024-01-31", response(1)),
      on("2024-02-01", response(2)),
      on("2024-02-29T23:59:59.000Z", response(3)),
      on("2024-03-01", response(4)),
      on("2024-02-10", held("stall", { attendance: { people: 5 } })),
    ];
    expect(await counted(events, { scope: february })).toStrictEqual([2, 7, 0]);
    expect(await counted(events, { scope: { from: "2024-02-01" } })).toStrictEqual([3, 8, 0]);
    expect(await counted(events, { scope: { to: "2024-02-01" } })).toStrictEqual([2, 2, 0]);
  });

  it("leaves out what may or may not be of it, and counts that beside", async () => {
    const events = [
      on("2024-02", response(1)),
      on("2024", response(2)),
      on("../2024-02-10", response(3)),
      on("../2024-01-10", response(4)),
      on("2024-03", response(5)),
    ];
    const { counts, undated } = await reachOf(events, { scope: february });
    expect(counts.responses.value).toBe(1);
    expect(undated.value).toBe(2);
    expect("events" in undated.evidence && undated.evidence.events.length).toBe(2);
  });

  it("leaves an undated response out of that count once it is withdrawn or excluded", async () => {
    const year = on("2024", response(1));
    const withdrawn = happened("FeedbackWithdrawn", feedbackOf(1), "2024-02-03", {});
    expect(await counted([year], { scope: february })).toStrictEqual([0, 0, 1]);
    expect(await counted([year, withdrawn], { scope: february })).toStrictEqual([0, 0, 0]);
  });

  it("counts no response of it that was withdrawn after it", async () => {
    const withdrawn = happened("FeedbackWithdrawn", feedbackOf(1), "2024-05-03", {});
    expect(await counted([response(1), withdrawn], { scope: february })).toStrictEqual([0, 0, 0]);
  });

  it("takes a tally by the period that it is of, and an activity by all of its days", async () => {
    const period = (from: string, to: string) =>
      on("2024-06-01", tally({ responses: 10, period: { from, to } }));
    expect(await counted([period("2024-02-01", "2024-02-29")], { scope: february })).toStrictEqual([
      10, 10, 0,
    ]);
    expect(await counted([period("2024-01-01", "2024-03-31")], { scope: february })).toStrictEqual([
      0, 0, 1,
    ]);
    const weeks = held("weeks", { attendance: { people: 9 }, until: "2024-03-05" });
    expect(await counted([weeks], { scope: february })).toStrictEqual([0, 0, 1]);
    expect(await counted([weeks], { scope: { to: "2024-03-05" } })).toStrictEqual([0, 9, 0]);
  });

  it("says by its rule what it is of", async () => {
    const { counts } = await reachOf([response(1)], {
      scope: { ...february, channel: "survey" },
      evidenceLimit: 0,
    });
    expect(counts.responses.evidence).toMatchObject({
      rule: "reach@2 /counts/responses today=2024-06-30 from=2024-02-01 to=2024-02-29 channel=survey",
    });
  });
});
