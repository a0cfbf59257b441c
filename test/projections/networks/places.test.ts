import { describe, expect, it } from "vitest";
import { held, networksOf } from "./told.js";

const at = (venue: "theirs" | "ours" | "online", name?: string, area?: string) => ({
  place: {
    venue,
    ...(name === undefined ? {} : { name }),
    ...(area === undefined ? {} : { area }),
  },
});

describe("where things were held", () => {
  it("is a share of the times whose venue is on record, with the others beside it", async () => {
    const { places } = await networksOf([
      held("stall", "2014-06-01", at("theirs")),
      held("stall", "2014-06-08", at("theirs")),
      held("meeting", "2014-06-02", at("ours")),
      held("call", "2014-06-03", at("online")),
      held("somewhere", "2014-06-04"),
    ]);
    const { theirs, ours, online, notSaid } = places;
    expect(
      [theirs, ours, online].map(({ numerator, denominator }) => [numerator, denominator]),
    ).toStrictEqual([
      [2, 4],
      [1, 4],
      [1, 4],
    ]);
    expect(theirs.evidence).toMatchObject({ events: { length: 4 } });
    expect(notSaid).toMatchObject({ value: 1, evidence: { events: { length: 1 } } });
  });

  it("is in no share where no venue is on record", async () => {
    const { places } = await networksOf([held("somewhere", "2014-06-04")]);
    expect(places.theirs).toMatchObject({ value: null, outcome: "not-applicable" });
    expect(places.named).toStrictEqual([]);
  });

  it("tells a place by its name, or its area, with what was held there and how often", async () => {
    const { places } = await networksOf([
      held("stall", "2014-06-08", at("theirs", "Shopping centre")),
      held("visits", "2014-06-01", at("theirs", "Shopping centre")),
      held("stall", "2014-06-15", at("theirs", "Shopping centre")),
      held("walk", "2014-07-01", at("theirs", undefined, "E05000263")),
      held("meeting", "2014-08-01", at("ours")),
    ]);
    expect(
      places.named.map(({ name, area, venue, times, activities }) => [
        name,
        area,
        venue,
        times,
        activities.map(({ title }) => title),
      ]),
    ).toStrictEqual([
      ["Shopping centre", undefined, "theirs", 3, ["visits", "stall"]],
      ["E05000263", "E05000263", "theirs", 1, ["walk"]],
    ]);
  });
});
