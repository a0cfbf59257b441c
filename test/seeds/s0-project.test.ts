import { describe, expect, it } from "vitest";
import type { NewEvent } from "engagement-ledger";
import { happened } from "../projections/recorded.js";
import { promiseOn, timesHeld } from "./one-promise.js";
import { promise } from "./promise.js";
import { quotes } from "./quoted.js";
import { linesOf, networksOn, promisesOn } from "./reports.js";
import { linkTo, registered, toldOf } from "./told.js";

/* #EngagingDorset: the project, what it leads to, and its channels. The page has no date: all days are invented. */

const words = {
  pilot: "the first of six pilots for this Integrated Care System Public Engagement Project",
  model: "The work will also lead to an updated national model",
  network: "a stronger national network of Integrated Care System public engagement leads",
  social: "We will be updating Twitter and Facebook as the day proceeds tomorrow",
  hashtag: "follow #EngagingDorset",
  contact: "If you have any questions or want to find out more, contact me at",
};
const ccg = "body:dorset-ccg";
const england = "body:nhs-england";
const project = "matter:public-engagement-project";
const { opened, held } = toldOf(ccg);
const national = toldOf(england);
const matters = [linkTo(project, "planning")];

const start = [
  registered(ccg, "Dorset CCG", "ccg", "2013-04-01"),
  registered(england, "NHS England", "nhs-england", "2013-04-01"),
  opened(project, "2019-01-07", { title: "Public Engagement Project" }),
];
const idOf = (number: number) => `0190163d-8694-739b-aea5-0000000000${10 + number}`;
const pilot = (number: number, on: string): NewEvent => ({
  ...national.document(`pilot-${number}`, on, `Pilot ${number}`, "programme", {
    period: { from: "2019-01-01", to: "2019-12-31" },
    ...(number === 1 ? { partners: [ccg] } : {}),
  }),
  id: idOf(number),
});
const network = (name: string, kind: string, title: string, on = "2019-01-07"): NewEvent =>
  happened("NetworkRegistered", `network:${name}`, on, { name: title, keptBy: ccg, kind });

describe("the project of #EngagingDorset", () => {
  quotes("000_4bf576affe5407bd.txt", words);

  it("S0-01: Dorset is the first of six pilots of a programme", async () => {
    const six = promise("six", "2018-12-03", {
      by: england,
      words: words.pilot,
      basis: "target",
      measures: [
        {
          count: "documents",
          where: { type: "PlanPublished", kind: "programme", body: england },
          atLeast: 6,
        },
      ],
    });
    const begun = [...start.slice(0, 2), six, pilot(1, "2018-12-10")];
    const { programmes } = await networksOn(begun, "2019-03-01");
    expect(programmes).toMatchObject([
      {
        title: "Pilot 1",
        by: { name: "NHS England" },
        partners: [{ name: "Dorset CCG" }],
        partnerCount: { value: 1 },
        years: 1,
        state: "under-way",
      },
    ]);
    const shown = async (steps: ReadonlyArray<NewEvent>) => {
      const { outcome, counted: of, measures } = await promiseOn(steps, "2019-12-01");
      return [outcome, of, measures.map(({ figure }) => figure?.evidence)];
    };
    expect(await shown(begun)).toStrictEqual([
      "not-yet-due",
      ["1 of 6"],
      [{ events: [idOf(1)] }], // Dorset's: it is the first
    ]);
    const rest = [2, 3, 4, 5, 6].map((number) => pilot(number, `2019-0${number}-04`));
    expect(await shown([...begun, ...rest])).toStrictEqual([
      "evidence-found",
      ["6 of 6"],
      [{ events: [1, 2, 3, 4, 5, 6].map(idOf) }],
    ]);
  });

  it("S0-05: the work leads to a national model and a national network, once they are on record", async () => {
    const hoped = [
      ...start,
      promise("model", "2019-01-29", {
        by: england,
        words: words.model,
        measures: [
          {
            count: "documents",
            where: { type: "PlanPublished", kind: "guidance", body: england },
            atLeast: 1,
          },
        ],
      }),
      promise("network", "2019-01-29", {
        by: england,
        words: words.network,
        measures: [
          { count: "events", where: { type: "NetworkRegistered", body: england }, atLeast: 1 },
        ],
      }),
    ];
    const outcomes = async (steps: ReadonlyArray<NewEvent>) =>
      (await promisesOn(steps, "2021-01-01")).map(({ outcome }) => outcome);
    expect(await outcomes(hoped)).toStrictEqual(["not-yet-due", "not-yet-due"]);
    const model = national.document("model", "2020-02-03", "National model", "guidance");
    const leads = happened("NetworkRegistered", "network:leads", "2020-03-02", {
      name: "Public engagement leads",
      keptBy: england,
      kind: "working-group",
    });
    expect(await outcomes([...hoped, model])).toStrictEqual(["evidence-found", "not-yet-due"]);
    const adopted = [...hoped, model, leads];
    expect(await outcomes(adopted)).toStrictEqual(["evidence-found", "evidence-found"]);
    const { networks } = await networksOn(adopted, "2021-01-01");
    expect(networks).toMatchObject([
      { name: "Public engagement leads", keptBy: { name: "NHS England" }, since: "2020-03-02" },
    ]);
  });

  it("S0-12: Twitter and Facebook were used on the day of the workshop", async () => {
    const twitter = network("twitter", "social-media", "Twitter, #EngagingDorset");
    const facebook = network("facebook", "social-media", "Facebook");
    const followers = happened("NetworkSized", "network:twitter", "2019-01-07", {
      measure: "followers",
      count: 4000,
    });
    const updating = promise("updates", "2019-01-29", {
      by: ccg,
      words: words.social,
      measures: (["network:twitter", "network:facebook"] as const).map((one) =>
        timesHeld(
          { method: "social-media", network: one },
          { from: "2019-01-30", by: "2019-01-30" },
        ),
      ),
    });
    const workshop = held("workshop", "2019-01-30", {
      title: "Discovery Workshop",
      method: "discovery-workshop",
      purpose: "insight",
      matters,
    });
    const updates = (
      on: string,
      networks: ReadonlyArray<"network:twitter" | "network:facebook">,
    ): NewEvent =>
      held("updates", on, {
        title: "Updates on the day",
        method: "social-media",
        purpose: "information",
        mode: "informed",
        networks: [...networks],
        matters,
      });
    const ready = [...start, twitter, facebook, followers, updating, workshop];
    const both = [...ready, updates("2019-01-30", ["network:twitter", "network:facebook"])];
    const { channels, use } = await networksOn(both, "2019-06-01", {
      scope: { from: "2019-01-30", to: "2019-01-30" },
    });
    expect(channels.all.map(({ channel, digital }) => [channel, digital])).toStrictEqual([
      ["discovery-workshop", "no"],
      ["social-media", "yes"],
    ]);
    expect(use.used.map(({ name, times }) => [name, times])).toStrictEqual([
      ["Facebook", 1],
      ["Twitter, #EngagingDorset", 1],
    ]);
    const outcomes = async (steps: ReadonlyArray<NewEvent>) =>
      (await promisesOn(steps, "2019-06-01")).flatMap(({ measures }) =>
        measures.map(({ outcome }) => outcome),
      );
    expect(await outcomes(both)).toStrictEqual(["evidence-found", "evidence-found"]);
    expect(await outcomes([...ready, updates("2019-01-30", ["network:twitter"])])).toStrictEqual([
      "evidence-found",
      "evidence-missing",
    ]);
    const dayAfter = updates("2019-01-31", ["network:twitter", "network:facebook"]);
    expect(await outcomes([...ready, dayAfter])).toStrictEqual([
      "evidence-missing",
      "evidence-missing",
    ]);
  });

  it("S0-14: there is a way to ask questions, by the role that answers them", async () => {
    const role = "Coordinator, Communications and Engagement Team, for questions";
    const contact = network("questions", "email", role);
    const { networks } = await networksOn([...start, contact], "2019-06-01");
    expect(networks).toMatchObject([
      { name: role, kind: "email", keptBy: { name: "Dorset CCG" }, sizes: [] },
    ]);
    expect((await networksOn(start, "2019-06-01")).networks).toStrictEqual([]);
    const asked = held("questions", "2019-02-04", {
      title: "A question was answered",
      method: "email",
      purpose: "information",
      networks: ["network:questions"],
      matters,
    });
    const { use } = await networksOn([...start, contact, asked], "2019-06-01");
    expect(use.used.map(({ name, times }) => [name, times])).toStrictEqual([[role, 1]]);
    const lines = await linesOf([...start, contact]);
    expect(lines.at(-1)).toBe(`2019-01-07 Dorset CCG keeps the network “${role}” (email).`);
  });
});
