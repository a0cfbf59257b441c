import { describe, expect, it } from "vitest";
import { principles } from "../../../../projections/duty-to-involve/rules/guidance/principles.js";
import type { Step } from "../../told-case.js";
import { finds } from "../finds.js";
import { shows } from "../plans/told.js";
import {
  consulted,
  held,
  matter,
  opened,
  registered,
  tallied,
  decided,
  consultation,
  published,
} from "../westmoor.js";
import { found, numbered, planPublished, tagged, told } from "./told.js";

const period = "2023-24";
const over = "2024-05-01";
const during = "2024-02-01";
const board = registered("icb", "2022-07-01");
const start = [board, opened({}, "2023-05-04")];
const asked = consulted("2023-06-01");
const views = tallied("2023-06-10");
const { from: _from, ...unknownBefore } = registered("icb").data;
const forum = numbered(1, held("forum", "2023-07-01"));
const tag = (code: string, scheme = "principles-2022"): Step =>
  tagged(scheme, code, "2024-01-20", 1);

const partners = [
  registered("healthwatch", "2013-04-01", "body:healthwatch"),
  registered("vcse", "2013-04-01", "body:charity"),
];
const together = held("workshop", "2023-09-01", {
  matters: [{ matter, limb: "planning" }],
  partners: ["body:charity"],
  attendedBy: [{ body: "body:healthwatch" }],
});

const of = async (
  check: string,
  steps: ReadonlyArray<Step>,
  today = over,
): Promise<ReadonlyArray<string>> =>
  (await found("R-P-COVER", steps, today))
    .filter((one) => one.check === check && one.period === period)
    .map(({ outcome }) => outcome);

describe("the ten principles", () => {
  finds("R-P-COVER", "evidence-found", "people were told after the one activity with views", {
    steps: [...start, asked, views, told("2023-11-01")],
    today: over,
    period,
    check: "P2",
    expects: shows(
      {},
      "From opening to the first involvement: “Urgent care in Westmoor”, 28 days.",
      "No event of the year is tagged with P2.",
    ),
  });
  finds("R-P-COVER", "evidence-missing", "people were not told by the end of the year", {
    steps: [...start, asked, views],
    today: over,
    period,
    check: "P2",
    expects: shows({ missing: ["feedback to people after “Urgent care consultation”"] }),
  });
  finds("R-P-COVER", "not-yet-due", "people were not told and the year is not over", {
    steps: [...start, asked, views],
    today: during,
    period,
    check: "P2",
  });
  finds("R-P-COVER", "not-applicable", "no matter of the year is on record for its partners", {
    steps: [board, forum],
    today: over,
    period,
    check: "P5",
  });
  finds("R-P-COVER", "not-decidable", "the principle has no part that records show", {
    steps: [...start, forum, tag("P7")],
    today: over,
    period,
    check: "P7",
    expects: shows({}, "Evidence tagged: 1 event, the latest on 2023-07-01."),
  });
  finds("R-P-COVER", "not-applicable", "a charity tagged the wording of 2022", {
    steps: [registered("vcse", "2013-04-01"), forum, tag("P7")],
    today: over,
    period,
  });
  finds("R-P-COVER", "not-decidable", "it is tagged and the kind of body is not recorded", {
    steps: [
      { ...registered("icb"), occurredAt: "2024-04-10", data: unknownBefore },
      forum,
      tag("P7"),
    ],
    today: over,
    period,
    detail: "kind-not-recorded",
  });
});

describe("the two wordings", () => {
  it("each have ten answers a year, the one of 2021 only where it is tagged", async () => {
    const steps = [...start, forum];
    const count = async (more: ReadonlyArray<Step>): Promise<ReadonlyArray<string | undefined>> =>
      (await found("R-P-COVER", [...steps, ...more], over)).map(({ about }) => about);
    const ten = (about: string): ReadonlyArray<string> => Array.from({ length: 10 }, () => about);
    expect(await count([])).toStrictEqual(ten("principles-2022"));
    expect(await count([tag("P1", "principles-2021")])).toStrictEqual([
      ...ten("principles-2021"),
      ...ten("principles-2022"),
    ]);
  });

  it("begin for the one of 2022 with boards, and bind no commissioning group", async () => {
    const trust = [
      registered("nhs-trust", "2013-04-01"),
      held("spring", "2022-03-31"),
      held("summer", "2022-07-01"),
    ];
    const years = async (steps: ReadonlyArray<Step>): Promise<ReadonlyArray<string>> => [
      ...new Set((await found("R-P-COVER", steps, over)).map((one) => one.period ?? "")),
    ];
    expect(await years(trust)).toStrictEqual(["2022-23"]);
    const ended = [
      { ...board, data: { ...board.data, until: "2022-12-31" } },
      held("summer", "2022-08-01"),
    ];
    expect(await years(ended)).toStrictEqual(["2022-23"]);
    const group = [registered("ccg", "2013-04-01"), held("summer", "2022-05-01")];
    expect(await years(group)).toStrictEqual([]);
  });

  it("have a part on channels only in the one of 2022", async () => {
    const steps = [...start, asked, forum, tag("P8", "principles-2021")];
    const eight = (await found("R-P-COVER", steps, over)).filter(({ check }) => check === "P8");
    expect(eight.map(({ about, outcome }) => [about, outcome])).toStrictEqual([
      ["principles-2021", "not-decidable"],
      ["principles-2022", "evidence-missing"],
    ]);
  });

  it("hold no words that were not verified", () => {
    expect(
      principles.filter(({ mark }) => mark === "U").map(({ words }) => words.length),
    ).toStrictEqual([0]);
    expect(principles.map(({ words }) => words.length)).toStrictEqual([10, 0]);
  });
});

describe("principle 2", () => {
  it("asks for involvement in each matter opened in the year", async () => {
    expect(await of("P2", start)).toStrictEqual(["evidence-missing"]);
    expect(await of("P2", [...start, asked])).toStrictEqual(["evidence-found"]);
  });

  it("asks for no feedback where no views were received", async () => {
    expect(await of("P2", [board, held("forum", "2023-07-01")])).toStrictEqual(["not-applicable"]);
  });

  it("asks for no feedback where people could not give views", async () => {
    const talk = held("talk", "2023-07-01", { twoWay: false, mode: "informed" });
    expect(await of("P2", [board, talk, tallied("2023-07-02", 12, "activity:talk")])).toStrictEqual(
      ["not-applicable"],
    );
  });

  it("says when involvement began before the matter was opened", async () => {
    const [answer] = (
      await found(
        "R-P-COVER",
        [
          board,
          opened({}, "2023-07-04"),
          held("early", "2023-06-01", { matters: [{ matter, limb: "planning" }] }),
        ],
        over,
      )
    ).filter(({ check }) => check === "P2");
    expect(answer?.sentence).toContain("before it was opened");
  });
});

describe("principle 4", () => {
  it("asks for an activity for a group at risk of not being heard", async () => {
    const forGroup = (...audiences: ReadonlyArray<string>): ReadonlyArray<Step> => [
      board,
      held("visit", "2023-07-01", { audiences: [...audiences] }),
    ];
    expect(await of("P4", forGroup("service-users", "gypsy-roma-traveller"))).toStrictEqual([
      "evidence-found",
    ]);
    expect(await of("P4", forGroup("service-users", "carers", "general-public"))).toStrictEqual([
      "evidence-missing",
    ]);
    expect(await of("P4", forGroup("hologram"), "2024-03-31")).toStrictEqual(["not-yet-due"]);
    expect(await of("P4", forGroup("hologram"), "2024-04-01")).toStrictEqual(["evidence-missing"]);
  });
});

describe("principle 5", () => {
  it("asks for Healthwatch and a voluntary body in each matter of the year", async () => {
    const known = [...partners, ...start];
    expect(await of("P5", [...known, together])).toStrictEqual(["evidence-found"]);
    const alone = held("workshop", "2023-09-01", {
      matters: [{ matter, limb: "planning" }],
      partners: ["body:charity"],
    });
    const [answer] = (await found("R-P-COVER", [...known, alone], over)).filter(
      ({ check, about }) => check === "P5" && about === "principles-2022",
    );
    expect(answer?.missing).toStrictEqual([
      "Healthwatch taking part in an activity for “Urgent care in Westmoor”",
    ]);
  });

  it("counts what Healthwatch itself held for the matter", async () => {
    const own = held("workshop", "2023-09-01", {
      by: "body:healthwatch",
      matters: [{ matter, limb: "planning" }],
      ledBy: "body:charity",
    });
    expect(await of("P5", [...partners, ...start, own])).toStrictEqual(["evidence-found"]);
  });

  it("leaves a matter to the body that answers for it, where another opened it", async () => {
    const steps = [
      ...partners,
      board,
      registered("local-authority", "2000-01-01", "body:council"),
      opened({ responsible: "body:council" }, "2023-05-04"),
    ];
    expect(await of("P5", steps)).toStrictEqual(["not-applicable"]);
  });

  it("does not look past the end of the year", async () => {
    const later = { ...together, occurredAt: "2024-04-01" };
    expect(await of("P5", [...partners, ...start, later])).toStrictEqual(["evidence-missing"]);
  });

  it("looks at matters decided in the year, and at those of the body alone", async () => {
    const old = [...partners, board, opened({}, "2022-08-01")];
    expect(await of("P5", [...old, decided("2023-09-20")])).toStrictEqual(["evidence-missing"]);
    const council = registered("local-authority", "2000-01-01", "body:council");
    expect(
      await of("P5", [
        ...partners,
        council,
        board,
        opened({ by: "body:council" }, "2023-05-04"),
        forum,
      ]),
    ).toStrictEqual(["not-applicable"]);
  });
});

describe("principle 6", () => {
  it("asks for a document made public with its formats", async () => {
    const strategy = (formats: ReadonlyArray<"easy-read" | "bsl">, by?: "body:other"): Step =>
      planPublished("strategy", "2023-10-01", {
        document: { title: "Our strategy", formats: [...formats] },
        ...(by === undefined ? {} : { by }),
      });
    expect(await of("P6", [...start, strategy(["easy-read"])])).toStrictEqual(["evidence-found"]);
    expect(await of("P6", [...start, strategy([])])).toStrictEqual(["evidence-missing"]);
    const before = { ...strategy(["easy-read"]), occurredAt: "2023-03-31" } as const;
    expect(await of("P6", [...start, before])).toStrictEqual(["evidence-missing"]);
    const other = [
      ...start,
      registered("icb", "2022-07-01", "body:other"),
      strategy(["bsl"], "body:other"),
    ];
    const own = (await found("R-P-COVER", other, over)).filter(
      ({ check, outcome }) => check === "P6" && outcome === "evidence-found",
    );
    expect(own).toHaveLength(1);
  });
});

describe("a document of principle 6", () => {
  const easy: { title: string; formats: ["easy-read"] } = {
    title: "Plain",
    formats: ["easy-read"],
  };

  it("may be a proposal of a matter that the body opened", async () => {
    const proposal = published("1", "2023-10-01");
    const steps = [...start, { ...proposal, data: { ...proposal.data, document: easy } }];
    expect(await of("P6", steps)).toStrictEqual(["evidence-found"]);
  });

  it("may be an outcome report", async () => {
    const report: Step = {
      type: "ResponsePublished",
      entity: consultation,
      occurredAt: "2024-01-10",
      actor: { id: "recorder" },
      data: { document: easy, viewsSummarised: true, howTakenIntoAccount: true },
    };
    expect(await of("P6", [...start, asked, report])).toStrictEqual(["evidence-found"]);
  });
});

describe("principle 8", () => {
  it("asks for more than one channel in each matter of the year", async () => {
    const drop = held("drop-in", "2023-07-01", { matters: [{ matter, limb: "planning" }] });
    expect(await of("P8", [...start, drop])).toStrictEqual(["evidence-missing"]);
    const survey = consulted("2023-06-01", { channels: ["survey"] });
    expect(await of("P8", [...start, drop, survey])).toStrictEqual(["evidence-found"]);
    const twice = consulted("2023-06-01", { channels: ["drop-in"] });
    expect(await of("P8", [...start, drop, twice])).toStrictEqual(["evidence-missing"]);
  });
});
