import { disclosureProfiles } from "engagement-ledger";
import { describe, expect, it } from "vitest";
import { discloseReach } from "../../../projections/reach/disclosed.js";
import { baseline } from "../recorded.js";
import { held, reachOf, response } from "./record.js";

const hes = disclosureProfiles["nhs-hes-2018"];
const today = "2025-01-01";

describe("what is published of an activity for one group alone", () => {
  it("hides its totals also where the meeting for that group is not asked for", async () => {
    const activity = "activity:alone";
    const events = [
      held("alone", { audiences: ["migrants-refugees"], attendance: { people: 3 } }),
      ...[1, 2, 3].map((number) => response(number, { activity, channel: "email" })),
    ];
    const scope = { activity, channel: "email" };
    const published = discloseReach(await reachOf(events, { scope }), hes, { today, scope });
    expect(published.counts).toBeUndefined();
    expect(published.ofGroup?.responses).toMatchObject({ value: null, suppressed: "1-7" });
  });

  it("hides them where one of its meetings was for that group alone", async () => {
    const events = [
      held("talks", {
        audiences: ["migrants-refugees"],
        method: "focus-group",
        attendance: { people: 3 },
      }),
      held("talks", {
        audiences: ["general-public"],
        method: "public-meeting",
        attendance: { people: 50 },
      }),
    ];
    const published = discloseReach(await reachOf(events), hes, { today });
    expect(published.channels).toBeUndefined();
    expect(published.counts).toBeUndefined();
  });
});

describe("a place", () => {
  it("keeps the name of the latest source, also where it counted one range of ages", async () => {
    const named = (name: string, edition: string, asOf: string) => {
      const one = baseline("E1", "nhs-sex", 1_000, { "1": 400, "2": 600 });
      const area = { ...one.data.area, name, geography: { type: "LAD", edition } };
      return {
        ...one,
        data: {
          ...one.data,
          ages: "16+",
          area,
          source: { title: "Census", url: "https://example.org/census", asOf },
        },
      };
    };
    const events = [
      named("New name", "2024", "2024-03-21"),
      named("Old name", "2011", "2011-03-27"),
    ];
    const { areas } = await reachOf([...events, response(1, { area: "E1" })]);
    expect(areas.map(({ name }) => name)).toStrictEqual(["New name"]);
  });
});
