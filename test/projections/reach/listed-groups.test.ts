import { describe, expect, it } from "vitest";
import { disclosureProfiles } from "engagement-ledger";
import { discloseReach } from "../../../projections/reach/disclosed.js";
import { held, mustHear, reachOf, response, tally, told } from "./record.js";

const listOf = async (list: string, ...given: Parameters<typeof reachOf>) => {
  const { lists } = await reachOf(...given);
  const found = lists.find((each) => each.list === list);
  if (found === undefined) throw new Error(`no list ${list}`);
  return found;
};
const rowOf = async (list: string, code: string, ...given: Parameters<typeof reachOf>) =>
  (await listOf(list, ...given)).groups.find((group) => group.code === code);
const characteristics = "equality-act-2010";

describe("the coverage of characteristics and listed groups", () => {
  it("is of the nine characteristics and of every listed group at risk", async () => {
    const { lists } = await reachOf([]);
    expect(lists.map(({ list, groups }) => [list, groups.length])).toStrictEqual([
      ["equality-act-2010", 9],
      ["inclusion-health", 8],
      ["core20plus5", 3],
      ["seldom-heard", 14],
      ["named-groups", 18],
    ]);
  });

  it("names every group as a gap that no question asked for, where nothing came", async () => {
    const { heard, gaps, notAsked, groups } = await listOf("inclusion-health", []);
    expect([heard.numerator, heard.denominator]).toStrictEqual([0, 8]);
    expect(gaps).toStrictEqual(groups.map(({ code }) => code));
    expect(notAsked).toStrictEqual(gaps);
  });

  it("tells a group that was asked for and not heard from one that no question told", async () => {
    const events = [
      mustHear("gypsy-roma-traveller", "homelessness"),
      response(1, told("census-2021-ethnic-group-19", "white-british")),
    ];
    const { gaps, notAsked } = await listOf("inclusion-health", events);
    expect(gaps).toContain("gypsy-roma-traveller");
    expect(notAsked).not.toContain("gypsy-roma-traveller");
    expect(notAsked).toContain("homelessness");
    expect(await rowOf("inclusion-health", "gypsy-roma-traveller", events)).toMatchObject({
      planned: true,
      delivered: true,
      heard: false,
      asked: true,
      people: { value: 0 },
    });
  });

  it("counts a group by the codes that it is known to be, and by a code called like it", async () => {
    const events = [
      mustHear("gypsy-roma-traveller", "homelessness"),
      response(1, told("census-2021-ethnic-group-19", "white-roma")),
      response(2, told("our-list", "homelessness")),
    ];
    for (const code of ["gypsy-roma-traveller", "homelessness"])
      expect(await rowOf("inclusion-health", code, events)).toMatchObject({
        heard: true,
        asked: true,
        people: { value: 1 },
      });
  });

  it("is not heard of a group that no activity was for, whoever told that they are of it", async () => {
    const events = [response(1, told("our-list", "homelessness"))];
    expect(await rowOf("inclusion-health", "homelessness", events)).toMatchObject({
      delivered: false,
      heard: false,
      asked: true,
      people: { value: 1 },
    });
  });

  it("does not take a question for asked that nobody was known to have been put", async () => {
    const events = [response(1, told("nhs-sex", "0")), response(2, told("nhs-sex", "not-asked"))];
    expect(await rowOf(characteristics, "sex", events)).toMatchObject({ asked: false });
    const declined = [...events, response(3, told("nhs-sex", "not-stated"))];
    expect(await rowOf(characteristics, "sex", declined)).toMatchObject({
      asked: true,
      heard: false,
    });
  });

  it("takes an activity for one group alone as asking for it", async () => {
    const shelter = held("shelter", { audiences: ["homelessness"], attendance: { people: 12 } });
    expect(await rowOf("inclusion-health", "homelessness", [shelter])).toMatchObject({
      planned: false,
      delivered: true,
      heard: true,
      asked: true,
      people: { value: 12 },
    });
  });

  it("counts those who told a characteristic that everybody has, whatever the activity was for", async () => {
    const events = [
      response(1, told("nhs-ethnic-category-2001", "A")),
      response(2, told("nhs-ethnic-category-2001", "Z")),
      response(3, told("nhs-ethnic-category-2001", "99")),
    ];
    expect(await rowOf(characteristics, "race", events)).toMatchObject({
      planned: false,
      delivered: false,
      heard: true,
      asked: true,
      people: { value: 1 },
    });
  });

  it("counts disabled people alone for disability, and asks of all who answered", async () => {
    const not = [response(1, told("nhs-disability", "NN"))];
    expect(await rowOf(characteristics, "disability", not)).toMatchObject({
      heard: false,
      asked: true,
      people: { value: 0 },
    });
    const one = [...not, response(2, told("nhs-disability", "02"))];
    expect(await rowOf(characteristics, "disability", one)).toMatchObject({
      heard: true,
      people: { value: 1 },
    });
  });

  it("knows a characteristic by a scheme called like it, and its groups by their names", async () => {
    expect(
      await rowOf(characteristics, "religion-belief", [response(1, told("religion-belief", "x"))]),
    ).toMatchObject({ heard: true, people: { value: 1 } });
    expect(await rowOf(characteristics, "age", [mustHear("older-people")])).toMatchObject({
      planned: true,
      delivered: false,
      heard: false,
      asked: false,
    });
  });

  it("holds back a small count and says no more of it than that (DC-1, PD-5)", async () => {
    const events = [
      mustHear("carers"),
      tally({
        responses: 100,
        tallies: [
          { scheme: "our-list", code: "carers", people: 3 },
          { scheme: "our-list", code: "others", people: 60 },
          { scheme: "our-list", code: "not-known", people: 37 },
        ],
      }),
    ];
    const today = { today: "2024-06-30" };
    const shown = discloseReach(await reachOf(events), disclosureProfiles["nhs-hes-2018"], today);
    const named = shown.lists.find(({ list }) => list === "named-groups");
    expect(named?.groups.find(({ code }) => code === "carers")).toMatchObject({
      people: { value: null, suppressed: "1-7" },
      heard: true,
    });
    expect(JSON.stringify(named)).not.toContain('"value":3');
  });

  it("shows no sum of exact groups one of which is held back (DC-4)", async () => {
    const people = { A: 40, B: 3, C: 2, H: 20, R: 30, "99": 30 };
    const events = [
      mustHear("ethnic-minorities"),
      tally({
        responses: 125,
        tallies: Object.entries(people).map(([code, count]) => ({
          scheme: "nhs-ethnic-category-2001",
          code,
          people: count,
        })),
      }),
    ];
    const exact = await reachOf(events);
    expect(exact.required[0]?.people.value).toBe(55);
    const today = { today: "2024-06-30" };
    const shown = discloseReach(exact, disclosureProfiles["suppress-lt5"], today);
    expect(shown.required[0]?.people).toMatchObject({ value: null });
    const named = shown.lists.flatMap(({ groups }) => groups);
    expect(named.find(({ code }) => code === "ethnic-minorities")?.people.value).toBeNull();
  });

  it("shows not even a zero beside a question of which nothing can be shown (DC-4)", async () => {
    const tallies = [{ scheme: "nhs-disability", code: "NN", people: 5, answered: 5 }];
    const exact = await reachOf([tally({ responses: 5, tallies })]);
    const today = { today: "2024-06-30" };
    const shown = discloseReach(exact, disclosureProfiles["nhs-hes-2018"], today);
    expect(shown.schemes[0]?.answered).toMatchObject({ suppressed: "1-7 or complement" });
    const row = shown.lists[0]?.groups.find(({ code }) => code === "disability");
    expect(row).toMatchObject({ people: { value: null }, heard: { value: null } });
  });
});
