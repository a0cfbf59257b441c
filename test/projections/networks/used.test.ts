import { describe, expect, it } from "vitest";
import { happened, matter } from "../recorded.js";
import { held, network, networksOf } from "./told.js";

const forum = network("forum", "body:council", ["carers"], "2012-01-01");
const panel = network("panel", "body:trust", ["carers"], "2014-05-01");

const figures = async (...events: Parameters<typeof networksOf>[0]) => {
  const { use } = await networksOf([forum, panel, ...events]);
  return [use.existing, use.any].map(({ numerator, denominator }) => `${numerator}/${denominator}`);
};

describe("the networks used", () => {
  it("are existing ones where they had begun before the activity", async () => {
    expect(
      await figures(
        held("a", "2014-06-01", { networks: ["network:forum"] }),
        held("b", "2014-05-01", { networks: ["network:panel"] }),
        held("c", "2014-06-01"),
      ),
    ).toStrictEqual(["1/3", "2/3"]);
  });

  it("are not called existing where the dates do not tell which came first", async () => {
    expect(await figures(held("a", "2014", { networks: ["network:panel"] }))).toStrictEqual([
      "0/1",
      "1/1",
    ]);
  });

  it("count an activity held many times once", async () => {
    expect(
      await figures(
        held("a", "2014-06-01", { networks: ["network:forum"] }),
        held("a", "2014-07-01", { networks: ["network:forum"] }),
        held("a", "2014-08-01"),
      ),
    ).toStrictEqual(["1/1", "1/1"]);
  });

  it("are named with what used them, an activity or a matter; the others too", async () => {
    const { use } = await networksOf([
      forum,
      panel,
      matter("m", "body:council"),
      held("a", "2014-06-01", { networks: ["network:forum"] }),
      happened("InvolvementLinked", "matter:m", "2014-06-02", {
        network: "network:forum",
        limb: "planning",
        because: "It meets on this",
      }),
    ]);
    expect(use.used).toMatchObject([
      {
        network: "network:forum",
        keptBy: { name: "council" },
        activities: [{ activity: "activity:a", title: "a" }],
        matters: [{ matter: "matter:m", title: "m" }],
        evidence: { events: { length: 3 } },
      },
    ]);
    expect(use.never).toStrictEqual([{ network: "network:panel", name: "panel" }]);
  });

  it("are those of the days asked about, with the networks that began in them", async () => {
    const { use } = await networksOf(
      [forum, panel, held("a", "2014-06-01", { networks: ["network:forum"] })],
      { scope: { from: "2014-05-01", to: "2014-05-31" } },
    );
    expect(use.used).toStrictEqual([]);
    expect(use.begun.value).toBe(1);
  });

  it("are asked of one body: never used are those it keeps itself", async () => {
    const { use } = await networksOf([forum, panel], { scope: { body: "body:trust" } });
    expect(use.never.map(({ name }) => name)).toStrictEqual(["panel"]);
    expect(use.begun.value).toBe(1);
  });
});
