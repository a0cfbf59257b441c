import { describe, expect, it } from "vitest";
import type { EntityId, NewEvent } from "engagement-ledger";
import { document, happened } from "../projections/recorded.js";
import { quotes } from "./quoted.js";
import { networksOn } from "./reports.js";
import { linkTo, registered, toldOf } from "./told.js";

/* Haringey and Islington groups, "Community engagement training": partners and projects. The days are invented. */

const words = {
  programme: "Community research and support programme",
  years: "Running for 3 years",
  nine: "HealthWatch and 9 partners – looking at refugee and migrant and learning disabilities",
  five: "Help on your doorstep and five partners",
  hng: "HNG and partners",
  exchange: "Health Exchange (previously Third sector discussion forum)",
  winter: "Stay Well this Winter community engagement done via Healthwatch Haringey",
  stall: "hosting an information stall in Wood Green Shopping Centre",
  commissioned: "This work was commissioned via Turkish Cypriot Community Association",
  channels: "trained Community Health Champions, conducted focus groups, outreach",
  school: "visited Turkish school gatherings",
  elfrida: "Elfrida society (Learning Disabilities)",
  women: "IBUG and Women’s Strategy Group (Mental health)",
};
const group = "body:islington-ccg";
const { opened, held } = toldOf(group);
const today = "2018-12-03";
const ccg = registered(group, "Islington Clinical Commissioning Group", "ccg", "2013-04-01");
const partner = (id: string, name: string) => registered(`body:${id}`, name, "vcse", "2013-04-01");

/** The activities of one project, each by its own channel and commissioned from one body. */
const project = (
  matter: EntityId<"matter">,
  commissionedFrom: EntityId<"body">,
  methods: ReadonlyArray<string>,
  given: Parameters<typeof held>[2] = {},
): ReadonlyArray<NewEvent> => [
  opened(matter, "2018-01-08", {}),
  ...methods.map((method, at) =>
    held(method, `2018-0${at + 2}-05`, {
      method,
      commissionedFrom,
      matters: [linkTo(matter, "planning")],
      ...given,
    }),
  ),
];

describe("Haringey and Islington groups, partners and projects", () => {
  quotes("003_a16239975d4de1da.txt", words);

  it("S3-14: the research programme runs three years, with nine partners, with five, and with others", async () => {
    const partners = (name: string, count: number) =>
      Array.from({ length: count }, (_none, at) => partner(`${name}-${at}`, `${name} ${at}`));
    const programme = (name: string, of: ReturnType<typeof partners>, to = "2019-03-31") =>
      happened("PlanPublished", `plan:${name}`, "2016-04-01", {
        kind: "programme",
        by: group,
        period: { from: "2016-04-01", to },
        document: document(name),
        partners: of.map(({ entity }) => entity),
      });
    const [nine, five, some] = [partners("nine", 9), partners("five", 5), partners("some", 2)];
    const { programmes } = await networksOn(
      [
        ccg,
        ...nine,
        ...five,
        ...some,
        programme("five", five),
        programme("nine", nine),
        programme("some", some, "2018-11-30"),
      ],
      today,
    );
    expect(
      programmes.map(({ title, years, state, partnerCount }) => [
        title,
        years,
        state,
        partnerCount.value,
      ]),
    ).toStrictEqual([
      ["five", 3, "under-way", 5],
      ["nine", 3, "under-way", 9],
      ["some", undefined, "over", 2],
    ]);
  });

  it("S3-15: the Health Exchange is known by its name, and by its earlier name", async () => {
    const forum = partner("health-exchange", "Third sector discussion forum");
    const renamed = happened("BodyChanged", "body:health-exchange", "2016-09-05", {
      name: "Health Exchange",
    });
    const names = async (day: string) =>
      (await networksOn([forum, renamed], day)).bodies.map(({ name, formerly }) => [
        name,
        formerly,
      ]);
    expect(await names(today)).toStrictEqual([
      ["Health Exchange", ["Third sector discussion forum"]],
    ]);
    expect(await names("2016-09-04")).toStrictEqual([["Third sector discussion forum", []]]);
  });

  it("S3-17: Stay Well this Winter has its channels, places and groups, commissioned from Healthwatch", async () => {
    const watch = registered(
      "body:healthwatch-haringey",
      "Healthwatch Haringey",
      "healthwatch",
      "2013-04-01",
    );
    const winter = project("matter:stay-well-this-winter", "body:healthwatch-haringey", [
      "community-event",
      "outreach",
    ]);
    const stall = held("stall", "2018-01-15", {
      method: "information-stall",
      commissionedFrom: "body:healthwatch-haringey",
      audiences: ["older-people", "ethnic-minorities"],
      matters: [linkTo("matter:stay-well-this-winter", "planning")],
      place: { name: "Wood Green Shopping Centre", venue: "theirs" },
    });
    const report = await networksOn([ccg, watch, ...winter, stall], today);
    expect(
      report.channels.projects.map(({ activities, channels, commissionedFrom }) => [
        activities.length,
        channels.map(({ channel }) => channel),
        commissionedFrom.map(({ name }) => name),
      ]),
    ).toStrictEqual([
      [3, ["community-event", "information-stall", "outreach"], ["Healthwatch Haringey"]],
    ]);
    expect(report.places.named.map(({ name }) => name)).toStrictEqual([
      "Wood Green Shopping Centre",
    ]);
    expect(report.contact.groups.map((one) => one.group)).toStrictEqual([
      "older-people",
      "ethnic-minorities",
      "service-users",
    ]);
  });

  it("S3-18: one project has six channels for one community, commissioned from its association", async () => {
    const association = partner("turkish-cypriot", "Turkish Cypriot Community Association");
    const six = [
      "champions",
      "focus-group",
      "health-awareness-day",
      "outreach",
      "school-gathering-visit",
      "survey",
    ];
    const steps = (methods: ReadonlyArray<string>) => [
      ccg,
      association,
      ...project("matter:turkish-kurdish", "body:turkish-cypriot", methods, {
        audiences: ["turkish-kurdish-cypriot"],
      }),
    ];
    const { channels, contact } = await networksOn(steps(six), today);
    expect(
      channels.projects.map((one) => [
        one.channels.map(({ channel, twoWay }) => [channel, twoWay]),
        one.commissionedFrom.map(({ name }) => name),
      ]),
    ).toStrictEqual([
      [six.map((channel) => [channel, true]), ["Turkish Cypriot Community Association"]],
    ]);
    expect(contact.groups).toMatchObject([
      { group: "turkish-kurdish-cypriot", times: { value: 6 } },
    ]);
    const fewer = await networksOn(steps(six.slice(0, 5)), today);
    expect(fewer.channels.projects[0]?.channels).toHaveLength(5);
  });

  it("S3-23: each partner is in the register, with the group that it serves where that is known", async () => {
    const serving: ReadonlyArray<readonly [id: string, name: string, group?: string]> = [
      ["women", "Middle Eastern Women and Society Organisation", "bamer-women"],
      ["turkish-women", "Turkish, Kurdish and Cypriot Women’s Welfare", "turkish-kurdish-cypriot"],
      ["elfrida", "Elfrida Society", "learning-disability"],
      ["ibug", "IBUG and Women’s Strategy Group", "mental-health"],
      ["doorstep", "Help on Your Doorstep", "communities-facing-inequalities"],
      ["manor-gardens", "Manor Gardens"],
      ["cloudsley", "Cloudsley"],
      ["carers-hub", "Carers Hub", "carers"],
      ["age-uk", "Age UK", "older-people"],
      ["bridge", "Bridge Renewal Trust"],
    ];
    const others = [
      registered("body:watch", "HealthWatch Haringey and Islington", "healthwatch", "2013-04-01"),
      registered("body:council", "Islington council", "local-authority", "2013-04-01"),
      registered("body:public-health", "Public Health", "other", "2013-04-01", {
        finerKind: "public-health",
      }),
    ];
    const networks = serving.flatMap(([id, name, served]) =>
      served === undefined
        ? []
        : [
            happened("NetworkRegistered", `network:${id}`, "2016-01-01", {
              name,
              keptBy: `body:${id}`,
              kind: "outreach",
              serves: [served],
            }),
          ],
    );
    const partners = serving.map(([id, name]) => partner(id, name));
    const report = await networksOn([...partners, ...others, ...networks], today);
    expect(report.bodies).toHaveLength(13);
    expect(report.bodies.map(({ sector }) => sector).toSorted()).toStrictEqual([
      "council",
      "healthwatch",
      "public-health",
      ...Array.from({ length: 10 }, () => "voluntary"),
    ]);
    const cells = (pairs: ReadonlyArray<readonly [name: string, group: string]>) =>
      pairs.map(([name, served]) => `${name}: ${served}`).toSorted();
    const filled = report.matrix.rows.flatMap(({ partner: of, cells: row }) =>
      row.flatMap((cell): (readonly [string, string])[] =>
        cell.networks.length === 0 ? [] : [[of.name, cell.group]],
      ),
    );
    const known = serving.flatMap(([, name, served]): (readonly [string, string])[] =>
      served === undefined ? [] : [[name, served]],
    );
    expect(cells(filled)).toStrictEqual(cells(known));
    expect(report.matrix.filled).toMatchObject({ numerator: 7, denominator: 13 * 7 });
  });
});
