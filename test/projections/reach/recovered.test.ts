import { describe, expect, it } from "vitest";
import { disclosureProfiles, isSuppressed, type NewEvent } from "engagement-ledger";
import { discloseReach } from "../../../projections/reach/disclosed.js";
import { baseline, body, happened } from "../recorded.js";
import { held, on, reachOf, response, tally } from "./record.js";

const hes = disclosureProfiles["nhs-hes-2018"];
const five = disclosureProfiles["suppress-lt5"];
const today = { today: "2024-06-30" };

const published = async (events: ReadonlyArray<NewEvent>, profile: typeof five = hes) =>
  discloseReach(await reachOf(events), profile, today);

const answers = (people: Readonly<Record<string, number>>) =>
  tally({
    responses: Object.values(people).reduce((sum, count) => sum + count, 0),
    tallies: Object.entries(people).map(([code, count]) => ({
      scheme: "our-list",
      code,
      people: count,
    })),
  });
const population = baseline("E09000014", "our-list", 100, { a: 40, b: 60 });

describe("a small count, to a reader who subtracts", () => {
  it("is not what true zeros leave of a small exact total", async () => {
    const { counts, schemes, groups } = await published([population, answers({ a: 5 })]);
    expect(counts?.responses.value).toBe(5);
    expect(groups.map(({ count }) => count.value)).toStrictEqual([null, null]);
    expect(schemes[0]?.notKnown).toMatchObject({ value: null });
  });

  it.each([
    [{ a: 8, b: 1 }],
    [{ a: 12, b: 7 }],
    [{ a: 8, "not-stated": 1 }],
    [{ a: 1, b: 1 }],
    [{ a: 7, b: 7, c: 7 }],
  ])("is not what rounded parts leave of an exact total: %j", async (people) => {
    const { groups, schemes } = await published([answers(people)]);
    const shown = [schemes[0]?.answered, ...groups.map(({ count }) => count)];
    const { declined, notSure, notKnown } = schemes[0] ?? {};
    expect([...shown, declined, notSure, notKnown].every(isSuppressed)).toBe(true);
    expect(groups.every(({ share, known }) => isSuppressed(share) && isSuppressed(known))).toBe(
      true,
    );
  });

  it("stays beside what is shown, where that leaves it open", async () => {
    const { groups } = await published([answers({ a: 40, b: 3, c: 2 })]);
    expect(groups.map(({ count }) => count.value)).toStrictEqual([40, null, null]);
  });

  it("is not what the rate of those asked leaves of its exact parts", async () => {
    const people = { a: 20, "not-stated": 3, "not-sure": 30, "not-known": 10 };
    const { schemes } = await published([answers(people)], five);
    expect(schemes[0]).toMatchObject({
      answered: 20,
      declined: { value: null },
      notSure: 30,
      notKnown: { value: null },
      askedRate: { value: null },
      declinedRate: { value: null },
    });
  });

  it("is not what areas leave of an exact number of responses", async () => {
    const of = (area: string, responses: number): NewEvent => tally({ responses, area });
    const { areas, all, counts } = await published([of("E1", 8), of("E2", 1)]);
    expect(counts?.responses.value).toBe(9);
    expect(areas.map(({ contributions }) => contributions.value)).toStrictEqual([null, null]);
    expect(all.contributions.value).toBeNull();
  });

  it("is not a channel of an activity for one group alone among others", async () => {
    const shelter = held("shelter", {
      audiences: ["homelessness"],
      method: "focus-group",
      attendance: { people: 5 },
    });
    const fair = held("fair", { audiences: ["general-public"], attendance: { people: 300 } });
    const events = [shelter, fair, response(1)];
    const shown = await published(events);
    expect(JSON.stringify(shown)).not.toMatch(/"value":(5|6|301|306)\b/);
    expect(shown.counts).toBeUndefined();
    expect(shown.channels).toBeUndefined();
    expect(shown.ofGroup?.contacts.value).toBe(305);
    expect(shown.disclosure.note).toContain("one group alone");
    const exact = await published(events, disclosureProfiles.none);
    expect(exact.counts?.contacts.value).toBe(306);
  });

  it("is not what a number of people that must be heard says of it", async () => {
    const events = [
      happened("PolicyAdopted", "body:icb", "2024-01-01", {
        setting: "coverage.k",
        value: 7,
        source: { title: "Policy" },
      }),
      happened("ActivityPlanned", "activity:shelter", "2024-01-02", {
        by: "body:icb",
        purpose: "insight",
        audiences: ["homelessness", "carers"],
        requiredGroups: ["homelessness", "carers"],
      }),
      held("shelter", {
        audiences: ["homelessness", "carers"],
        attendance: { people: 30 },
        tallies: [
          { scheme: "group", code: "homelessness", people: 7 },
          { scheme: "group", code: "carers", people: 23 },
        ],
      }),
    ];
    const { required, coverage } = await published(events);
    expect(required.map(({ group, heard }) => [group, heard])).toStrictEqual([
      ["carers", true],
      ["homelessness", { value: null, suppressed: "1-7" }],
    ]);
    expect(coverage.heard).toMatchObject({ value: null, suppressed: "1-7" });
    expect(coverage.gaps).toStrictEqual([]);
    const exact = await published(events, disclosureProfiles.none);
    expect(exact.coverage.heard).toMatchObject({ numerator: 2, denominator: 2 });
  });

  it("is not what a required group shows of a second group held back beside it", async () => {
    const events = [
      happened("ActivityPlanned", "activity:fair", "2024-01-02", {
        by: "body:icb",
        purpose: "insight",
        requiredGroups: ["carers"],
      }),
      held("fair", {
        audiences: ["carers", "general-public"],
        attendance: { people: 63 },
        tallies: [
          { scheme: "group", code: "homelessness", people: 3 },
          { scheme: "group", code: "carers", people: 20 },
          { scheme: "group", code: "general-public", people: 40 },
        ],
      }),
    ];
    const { required, groups } = await published(events, five);
    expect(groups.map(({ code, count }) => [code, count.value])).toStrictEqual([
      ["carers", null],
      ["general-public", 40],
      ["homelessness", null],
    ]);
    expect(required.map(({ people }) => people.value)).toStrictEqual([null]);
  });

  it("is not what a sum of two groups leaves of each", async () => {
    const ethnic = "nhs-ethnic-category-2001";
    const plan = happened("ActivityPlanned", "activity:survey", "2024-01-01", {
      by: "body:icb",
      purpose: "consultation",
      audiences: ["ethnic-minorities", "general-public"],
      requiredGroups: ["ethnic-minorities"],
    });
    const many = (minorities: Readonly<Record<string, number>>) => [
      plan,
      tally({
        responses: 300,
        tallies: Object.entries({ A: 100, ...minorities }).map(([code, people]) => ({
          scheme: ethnic,
          code,
          people,
        })),
      }),
    ];
    const seven = await published(many({ H: 7, J: 7 }));
    expect(seven.groups.map(({ count }) => count.value)).toStrictEqual([100, null, null]);
    expect(seven.required[0]?.people.value).toBe(null);
    const named = (lists: typeof seven.lists) =>
      lists.flatMap(({ groups }) => groups).find(({ code }) => code === "ethnic-minorities");
    expect(named(seven.lists)?.people.value).toBe(null);
    const ones = await published(many({ H: 1, J: 1, K: 1, L: 1, M: 1, N: 1, P: 1 }));
    expect(ones.required[0]?.people).toMatchObject({ suppressed: "1-7 or complement" });
    const open = await published(many({ H: 7, J: 3, B: 40 }));
    expect(open.required[0]?.people.value).toBe(50);
  });

  it.each([{ activity: "activity:fair" }, { body: "body:other" }])(
    "is not what a part of the record leaves of exact counts of the whole: %j",
    async (scope) => {
      const forum = (id: string, by: "body:icb" | "body:other", people: number) =>
        held(id, {
          by,
          attendance: { people: 60 },
          tallies: [
            { scheme: "our-list", code: "a", people },
            { scheme: "our-list", code: "b", people: 20 },
            { scheme: "our-list", code: "c", people: 10 },
          ],
        });
      const events = [body("other"), forum("forum", "body:icb", 3), forum("fair", "body:other", 8)];
      const whole = discloseReach(await reachOf(events), five, today);
      expect(whole.groups[0]?.count.value).toBe(11);
      const options = { ...today, scope };
      const part = discloseReach(await reachOf(events, options), five, options);
      expect(part.groups[0]?.count.value).toBe(10);
      expect(part.disclosure.profile).toBe("suppress-lt5, rounded");
    },
  );

  it("is not what the undated leave of an activity for one group alone", async () => {
    const options = { ...today, scope: { from: "2024-02-10", activity: "activity:stall" } };
    const of = { audiences: ["homelessness"] };
    const events = [
      on("2024-02-11", held("stall", { ...of, attendance: { people: 3 } })),
      on("2024-02", held("stall", of)),
    ];
    const report = await reachOf(events, options);
    expect(report.undated.value).toBe(1);
    const { undated } = discloseReach(report, hes, options);
    expect(undated).toMatchObject({ value: null, suppressed: "1-7" });
    expect(Object.keys(undated.evidence)).toStrictEqual(["rule"]);
  });
});
