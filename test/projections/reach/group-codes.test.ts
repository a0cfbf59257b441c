import { describe, expect, it } from "vitest";
import {
  answerSchemes,
  answerState,
  isKnownCode,
  protectedCharacteristics,
} from "engagement-ledger";
import { topics } from "../../../src/interchange/presets/census-2021/topics.js";
import { characteristicQuestions } from "../../../projections/reach/characteristic-questions.js";
import { groupCodes } from "../../../projections/reach/group-codes.js";
import { mustHear, reachOf, tally } from "./record.js";

const nine = protectedCharacteristics.codes.map(({ code }) => code);
const known = new Map<string, ReadonlySet<string>>([
  ...answerSchemes.map(
    ({ scheme, codes }) => [scheme, new Set(codes.map(({ code }) => code))] as const,
  ),
  ...[...topics]
    .flatMap(([, { levels }]) => levels)
    .map(({ scheme, categories }) => [scheme, new Set(Object.values(categories))] as const),
  ["imd-2019-decile", new Set(["1", "2"])],
  ["imd-2019-fifth", new Set(["1"])],
]);

describe("the codes that groups are", () => {
  it.each(groupCodes)("$group in $scheme are codes of that list, and answers", (row) => {
    const list = known.get(row.scheme);
    expect(row.codes.filter((code) => list?.has(code) !== true)).toStrictEqual([]);
    expect(row.codes.map((code) => answerState(row.scheme, code))).toStrictEqual(
      row.codes.map(() => "answered"),
    );
    expect(row.source.length).toBeGreaterThan(10);
  });

  it("are of groups and characteristics of the lists, and each pair has one row", () => {
    const groups = groupCodes.map(({ group }) => group);
    expect(
      groups.filter((group) => !isKnownCode("group", group) && !nine.includes(group)),
    ).toStrictEqual([]);
    const pairs = groupCodes.map(({ group, scheme }) => `${group} ${scheme}`);
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it("leave out of ethnic minorities the one category British, and of nothing else", () => {
    const of = (scheme: string) =>
      groupCodes.find((row) => row.group === "ethnic-minorities" && row.scheme === scheme)?.codes;
    const left = (scheme: string) =>
      [...(known.get(scheme) ?? [])].filter(
        (code) => answerState(scheme, code) === "answered" && of(scheme)?.includes(code) !== true,
      );
    expect(left("nhs-ethnic-category-2001")).toStrictEqual(["A"]);
    expect(left("census-2021-ethnic-group-19")).toStrictEqual(["white-british"]);
    expect(left("census-2021-ethnic-group-5")).toStrictEqual(["white"]);
  });
});

describe("the questions that tell a characteristic", () => {
  it("are listed for each of the nine, of known schemes and groups", () => {
    expect(characteristicQuestions.map(({ code }) => code)).toStrictEqual(nine);
    const schemes = characteristicQuestions.flatMap((row) => row.schemes);
    expect(schemes.filter((scheme) => !known.has(scheme))).toStrictEqual([]);
    const groups = characteristicQuestions.flatMap((row) => row.groups);
    expect(groups.filter((group) => !isKnownCode("group", group))).toStrictEqual([]);
  });
});

describe("people of a group whose codes one person may have several of", () => {
  const disability = async (people: Readonly<Record<string, number>>, answered: number) => {
    const tallies = Object.entries(people).map(([code, count]) => ({
      scheme: "nhs-disability",
      code,
      people: count,
      answered,
    }));
    const { required } = await reachOf([
      mustHear("disability"),
      tally({ responses: answered, tallies }),
    ]);
    return required[0]?.people.value;
  };

  it("are those who answered without those who have none of them, not the sum of the codes", async () => {
    expect(await disability({ "02": 30, "05": 40, NN: 50 }, 90)).toBe(40);
    expect(await disability({ "02": 30, "05": 20, NN: 50 }, 90)).toBe(40);
  });

  it("are no more than the sum of the codes, and no fewer than have the commonest", async () => {
    expect(await disability({ "02": 10, "05": 5 }, 90)).toBe(15);
    expect(await disability({ "02": 60, "05": 20, NN: 50 }, 90)).toBe(60);
  });
});
