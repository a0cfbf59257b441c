import { describe, expect, it } from "vitest";
import { baseline } from "../recorded.js";
import { held, reachOf, response, tally, told, uuidOf } from "./record.js";

const unitIn = async (...given: Parameters<typeof reachOf>) => {
  const { groups, schemes } = await reachOf(...given);
  expect(groups.map(({ unit }) => unit)).toStrictEqual(groups.map(() => schemes[0]?.unit));
  return schemes[0]?.unit;
};
const answers = told("our-list", "a");
const tallies = [{ scheme: "our-list", code: "a", people: 4 }];
const of = (subject: number) =>
  ({ ...answers, respondent: { kind: "individual", subject: uuidOf(subject) } }) as const;

describe("what the rows of a question count", () => {
  it("is people where nobody can be among them twice", async () => {
    expect(await unitIn([tally({ responses: 9, tallies })])).toBe("people");
    expect(await unitIn([held("fair", { attendance: { people: 9 }, tallies })])).toBe("people");
    expect(await unitIn([response(1, of(1)), response(2, of(2))])).toBe("people");
  });

  it("is responses where the same person may have responded twice, or has", async () => {
    expect(await unitIn([response(1, answers), response(2, answers)])).toBe("responses");
    expect(await unitIn([response(1, of(1)), response(2, of(1))])).toBe("responses");
    expect(await unitIn([tally({ responses: 9, tallies }), response(1, of(1))])).toBe("responses");
  });

  it("is responses where a person is in it twice, whoever came by another channel", async () => {
    const other = { kind: "individual", subject: uuidOf(2) } as const;
    const by = response(3, { channel: "email", respondent: other });
    expect(await unitIn([response(1, of(1)), response(2, of(1)), by])).toBe("responses");
  });

  it("is what all came as where nobody answered", async () => {
    const population = baseline("E09000014", "our-list", 100, { a: 40, b: 60 });
    expect(await unitIn([population, response(1), response(2)])).toBe("responses");
    expect(await unitIn([population, held("fair", { attendance: { people: 9 } })])).toBe("people");
  });

  it("is attendances where it was tallied at several events", async () => {
    const twice = [held("fair", { tallies }), held("forum", { tallies })];
    expect(await unitIn(twice)).toBe("attendances");
    expect(await unitIn([...twice, response(1, answers)])).toBe("responses and attendances");
  });
});
