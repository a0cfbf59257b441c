import { describe, expect, it } from "vitest";
import { derivedIds, eventId } from "../../../src/interchange/ids/derived-ids.js";
import { Lineages } from "../../../src/interchange/ids/lineages.js";
import { Positions } from "../../../src/interchange/ids/positions.js";

const key = new Uint8Array(32).fill(7);
const uuidV8 = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe("a derived id", () => {
  const ids = derivedIds(key, "petition.parliament.uk");

  it("is a UUIDv8 that is the same for the same row, and another for any other", () => {
    const id = eventId("2020-03-10", ids.lineage(["opened", "300412"]));
    expect(id).toMatch(uuidV8);
    expect(eventId("2020-03-10", ids.lineage(["opened", "300412"]))).toBe(id);
    expect(eventId("2020-03-10", ids.lineage(["opened3", "00412"]))).not.toBe(id);
    expect(derivedIds(key, "another").lineage(["opened", "300412"])).not.toBe(id.slice(14));
    expect(
      derivedIds(new Uint8Array(32), "petition.parliament.uk").lineage(["opened", "300412"]),
    ).not.toBe(id.slice(14));
  });

  it("is in the order of the claimed days, with none known first", () => {
    const lineage = ids.lineage(["opened", "1"]);
    const times = [
      "../2030-01-01",
      "1948",
      "1970-01-02",
      "2016",
      "2016-05",
      "2020-03-10T19:07:57.355Z",
    ];
    const made = times.map((time) => eventId(time, lineage));
    expect(made).toStrictEqual(made.toSorted());
    expect(made[0]?.startsWith("00000000-0000-8")).toBe(true);
    expect(made[1]).toBe(made[0]);
  });

  it("of a person is a UUID, the same in every row", () => {
    expect(ids.subject("NHFT 61")).toMatch(uuidV8);
    expect(ids.subject("NHFT 61")).toBe(ids.subject("NHFT 61"));
    expect(ids.subject("NHFT 61")).not.toBe(ids.subject("NHFT 62"));
  });
});

describe("the lineages on record", () => {
  it("lead from any day to the id that is on record", () => {
    const ids = derivedIds(key, "x");
    const lineages = new Lineages();
    for (let row = 0; row < 5_000; row += 1)
      lineages.add(eventId("2020-03-10", ids.lineage(["opened", String(row)])));
    for (let row = 0; row < 5_000; row += 1) {
      const lineage = ids.lineage(["opened", String(row)]);
      expect(lineages.find(lineage)).toBe(eventId("2020-03-10", lineage));
    }
    expect(lineages.find(ids.lineage(["opened", "5000"]))).toBeUndefined();
  });

  it("are only those of derived ids", () => {
    const lineages = new Lineages();
    lineages.add("018f0000-0000-7000-8000-000000000001");
    expect(lineages.find("7000-8000-000000000001")).toBeUndefined();
  });
});

describe("a set of positions", () => {
  it("says which are new", () => {
    const positions = new Positions();
    expect(
      [3, 3, 4, 1_000_000, 1_000_000, 999_999].map((position) => positions.add(position)),
    ).toStrictEqual([true, false, true, true, false, true]);
  });
});
