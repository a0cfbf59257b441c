import { describe, expect, it } from "vitest";
import { disclosureProfiles } from "engagement-ledger";
import {
  noReportingDatesNote,
  reachOverTime,
  reportingDatesNote,
} from "../../../projections/reach/over-time.js";
import { steps } from "../../../projections/reach/steps.js";
import { document, happened } from "../recorded.js";
import { byDay, feedbackOf, held, mustHear, on, response, tally, told } from "./record.js";

const hes = disclosureProfiles["nhs-hes-2018"];
const reviewed = (day: string, gaps: ReadonlyArray<string>) =>
  happened("MidpointReviewed", "activity:survey", day, { gaps, changes: ["More leaflets"] });

const events = [
  mustHear("carers", "poverty"),
  on("2024-01-15", response(1, told("our-list", "carers"))),
  on("2024-01-16", response(2)),
  on("2024-01-24", held("stall", { attendance: { people: 8 } })),
  on("2024-01-25", response(3, told("our-list", "poverty"))),
  on("2024-02-06", tally({ responses: 20 })),
  reviewed("2024-01-22", ["People in poverty"]),
  reviewed("2024-01-17", ["Everybody"]),
];

const overTime = async (more: Parameters<typeof byDay>[0] = [], ...profile: [typeof hes] | []) => {
  const { documents, options } = await byDay([...events, ...more]);
  return reachOverTime(documents, options, ...profile);
};

describe("reach over time", () => {
  it("sums up all until the end of each week, by channel, with the gaps of that day", async () => {
    const { step, points } = await overTime();
    expect(step).toBe("week");
    expect(
      points.map(({ to, counts, channels = [], gaps, heard }) => [
        to,
        counts?.responses.value,
        counts?.contacts.value,
        channels.map(({ channel, responses }) => `${channel} ${responses.value}`).join(" "),
        gaps.join(" "),
        "numerator" in heard ? heard.numerator : undefined,
      ]),
    ).toStrictEqual([
      ["2024-01-21", 2, 2, "survey 2", "poverty", 1],
      ["2024-01-28", 3, 11, "outreach 0 survey 3", "", 2],
      ["2024-02-04", 3, 11, "outreach 0 survey 3", "", 2],
      ["2024-02-06", 23, 31, "outreach 0 survey 23", "", 2],
    ]);
  });

  it("gives the day by which each group was first heard", async () => {
    const { firstHeard } = await overTime([
      on("2024-02-20", response(4, told("our-list", "carers"))),
    ]);
    expect(firstHeard).toStrictEqual({
      required: [
        { group: "carers", day: "2024-01-15" },
        { group: "poverty", day: "2024-01-25" },
      ],
      groups: [
        { scheme: "our-list", code: "carers", day: "2024-01-15" },
        { scheme: "our-list", code: "poverty", day: "2024-01-25" },
      ],
    });
  });

  it("gives no day to a group whose only response was withdrawn", async () => {
    const withdrawn = happened("FeedbackWithdrawn", feedbackOf(3), "2024-03-01", {});
    const { firstHeard, points } = await overTime([withdrawn]);
    expect(firstHeard?.required).toStrictEqual([
      { group: "carers", day: "2024-01-15" },
      { group: "poverty" },
    ]);
    expect(firstHeard?.groups.map(({ code }) => code)).toStrictEqual(["carers"]);
    expect(points.at(-1)?.gaps).toStrictEqual(["poverty"]);
  });

  it("puts the gaps of the last review beside those that the record shows of its day", async () => {
    const { reviews } = await overTime();
    expect(reviews).toMatchObject([
      {
        activity: "activity:survey",
        day: "2024-01-22",
        recorded: ["People in poverty"],
        changes: ["More leaflets"],
        gaps: ["poverty"],
        heardSince: ["poverty"],
      },
    ]);
  });

  it("counts what came on an unknown day by when it certainly had", async () => {
    const { points } = await overTime([on("2024-01", response(5))]);
    expect(
      points.map(({ to, counts, undated }) => [to, counts?.responses.value, undated.value]),
    ).toStrictEqual([
      ["2024-01-21", 2, 1],
      ["2024-01-28", 3, 1],
      ["2024-02-04", 4, 0],
      ["2024-02-06", 24, 0],
    ]);
  });

  it("sees a gap closed by another activity of the same matter", async () => {
    const link = { matters: [{ matter: "matter:m", limb: "proposal" }] } as const;
    const hostel = held("hostel", {
      ...link,
      audiences: ["homelessness"],
      attendance: { people: 11 },
    });
    const plan = mustHear("homelessness");
    const { documents, options } = await byDay([
      { ...plan, data: { ...plan.data, ...link } },
      response(1),
      reviewed("2024-01-22", ["Nobody from hostels"]),
      on("2024-02-10", hostel),
    ]);
    const { reviews } = reachOverTime(documents, options);
    expect(reviews).toMatchObject([{ gaps: ["homelessness"], heardSince: ["homelessness"] }]);
    const own = { ...options, scope: { activity: "activity:survey" } };
    expect(reachOverTime(documents, own).reviews).toMatchObject([
      { gaps: ["homelessness"], heardSince: [] },
    ]);
  });

  it("ends with today, where something may yet come later", async () => {
    const { points } = await overTime([on("2024", response(6))]);
    expect(points.at(-1)).toMatchObject({ to: "2024-06-30", undated: { value: 1 } });
  });

  it("is empty where nobody was heard", async () => {
    const { documents, options } = await byDay([mustHear("carers")]);
    expect(reachOverTime(documents, options)).toMatchObject({
      points: [],
      firstHeard: { required: [{ group: "carers" }], groups: [] },
    });
  });
});

describe("reach over time as it may be published (DC-5)", () => {
  const dates = happened("PolicyAdopted", "body:icb", "2020-01-01", {
    setting: "disclosure.reportingDates",
    value: ["2024-01-31", "2024-02-29", "2025-01-31"],
    source: document("Our rule"),
  });

  it("is not shown at all without reporting dates, and says why", async () => {
    const { points, note, firstHeard, reviews } = await overTime([], hes);
    expect(points).toStrictEqual([]);
    expect(note).toBe(noReportingDatesNote);
    expect(firstHeard).toBeUndefined();
    expect(reviews[0]?.gaps).toBeUndefined();
  });

  it("is shown at the reporting dates of the body until today, each controlled", async () => {
    const { step, points, note } = await overTime([dates], hes);
    expect(step).toBe("reporting-dates");
    expect(note).toBe(reportingDatesNote);
    expect(points.map(({ to }) => to)).toStrictEqual(["2024-01-31", "2024-02-29"]);
    expect(points[0]?.required[0]?.people).toMatchObject({ value: null });
  });

  it("never shows the day on which a count crosses a threshold (X-6)", async () => {
    const group = (count: number, day: string, from: number) =>
      Array.from({ length: count }, (_, index) =>
        on(day, response(100 + from + index, told("our-list", "carers"))),
      );
    const others = tally({
      responses: 60,
      tallies: [
        { scheme: "our-list", code: "others", people: 40 },
        { scheme: "our-list", code: "not-known", people: 20 },
      ],
    });
    const shown = async (thirteenth: string) => {
      const recorded = [mustHear("carers"), dates, on("2024-01-20", others)];
      const { documents, options } = await byDay([
        ...recorded,
        ...group(12, "2024-02-05", 0),
        ...group(1, thirteenth, 50),
      ]);
      const { points } = reachOverTime(documents, options, hes);
      return points.map(({ required }) => required[0]?.people.value);
    };
    expect(await shown("2024-02-06")).toStrictEqual(await shown("2024-02-28"));
    expect(await shown("2024-02-06")).toStrictEqual([0, 15]);
  });
});

describe("the steps of a series", () => {
  it("are weeks that end on a Sunday, then months, then years", () => {
    expect(steps("2024-02-01", "2024-02-14")).toStrictEqual({
      step: "week",
      days: ["2024-02-04", "2024-02-11", "2024-02-14"],
    });
    const months = steps("2024-01-31", "2024-12-15");
    expect(months.step).toBe("month");
    expect(months.days.slice(0, 3)).toStrictEqual(["2024-01-31", "2024-02-29", "2024-03-31"]);
    expect(months.days.at(-1)).toBe("2024-12-15");
    expect(steps("2019-06-01", "2024-02-01")).toStrictEqual({
      step: "year",
      days: ["2019-12-31", "2020-12-31", "2021-12-31", "2022-12-31", "2023-12-31", "2024-02-01"],
    });
  });

  it("are one where all came on one day", () => {
    expect(steps("1969-12-28", "1969-12-28").days).toStrictEqual(["1969-12-28"]);
    expect(steps("1969-12-27", "1969-12-29").days).toStrictEqual(["1969-12-28", "1969-12-29"]);
  });
});
