import { describe, expect, it } from "vitest";
import { document, happened } from "../recorded.js";
import { charity, council, held, networksIn, networksOf, of, trust } from "./told.js";
import { recorded } from "../recorded.js";

describe("the needs of people in each role", () => {
  const training = held("training", "2014-06-01", {
    supports: [
      { involvement: "strategic", need: "training-support" },
      { involvement: "generative", need: "training-support" },
      { involvement: "responsive", need: "free-parking" },
    ],
  });

  it("are met where something held names them for that role, and named where not", async () => {
    const { involvement } = await networksOf([training]);
    expect(
      involvement.map(({ involvement: role, met, unmet, unlisted }) => [
        role,
        `${met.numerator}/${met.denominator}`,
        unmet,
        unlisted,
      ]),
    ).toStrictEqual([
      ["strategic", "1/3", ["expectations", "priority-setting"], []],
      ["supportive", "0/3", ["expectations", "priority-setting", "training-support"], []],
      ["generative", "1/4", ["priority-setting", "feed-in", "appreciated"], []],
      [
        "responsive",
        "0/5",
        ["informed", "asked", "difference-and-feedback", "opportunity", "own-health"],
        ["free-parking"],
      ],
    ]);
  });

  it("are those of the days asked about", async () => {
    const { involvement } = await networksOf([training], { scope: { from: "2014-06-02" } });
    expect(involvement[0]?.met.numerator).toBe(0);
    const by = await networksOf([training], { scope: { from: "2014-06-01", to: "2014-06-01" } });
    expect(by.involvement[0]?.needs[2]).toMatchObject({
      met: true,
      evidence: { events: { length: 1 } },
    });
  });

  it("need a date that lies within the days asked about", async () => {
    const vague = { ...training, occurredAt: "2014" };
    const { involvement } = await networksOf([vague], { scope: { from: "2014-06-01" } });
    expect(involvement[0]?.met.numerator).toBe(0);
  });
});

describe("the programmes", () => {
  const nine = Array.from({ length: 9 }, (_, index) => of("vcse", `partner-${index}`));
  const published = happened("PlanPublished", "plan:research", "2014-04-01", {
    kind: "programme",
    by: "body:charity",
    period: { from: "2014-04-01", to: "2017-03-31" },
    document: document("Community research and support"),
    partners: nine.map(({ entity }) => entity),
  });

  it("have their partners, their years, and whether they are under way", async () => {
    const { programmes } = await networksOf([...nine, published]);
    expect(programmes).toMatchObject([
      {
        title: "Community research and support",
        by: { name: "charity" },
        partnerCount: { value: 9 },
        days: 1096,
        years: 3,
        state: "under-way",
        published: true,
      },
    ]);
    const view = await recorded([council, trust, charity, ...nine, published]);
    const last = await networksIn(view, { today: "2017-03-31" });
    expect(last.programmes[0]?.state).toBe("under-way");
    const after = await networksIn(view, { today: "2017-04-01" });
    expect(after.programmes[0]?.state).toBe("over");
  });

  it("may be begun and not published, and are none of another kind of plan", async () => {
    const started = happened("PlanStarted", "plan:pilot", "2014-04-01", {
      kind: "programme",
      by: "body:charity",
      period: { from: "2015-01-01", to: "2015-06-30" },
    });
    const strategy = happened("PlanStarted", "plan:strategy", "2014-04-01", {
      kind: "strategy",
      by: "body:charity",
      period: { from: "2015-01-01", to: "2015-12-31" },
    });
    const { programmes } = await networksOf([started, strategy]);
    expect(programmes).toMatchObject([
      { title: "plan:pilot", state: "to-begin", published: false },
    ]);
    expect(programmes[0]).not.toHaveProperty("years");
  });

  it("are a body's own, and those in which it is a partner", async () => {
    const partner = {
      ...published,
      data: { ...published.data, partners: ["body:trust" as const] },
    };
    for (const [body, count] of [
      ["body:trust", 1],
      ["body:charity", 1],
      ["body:council", 0],
    ] as const) {
      const { programmes } = await networksOf([partner], { scope: { body } });
      expect(programmes).toHaveLength(count);
    }
  });
});
