import { describe, expect, it } from "vitest";
import type { NewEvent } from "engagement-ledger";
import { happened } from "../projections/recorded.js";
import { promiseOn, timesHeld } from "./one-promise.js";
import { board, bodies, council, healthwatch, told } from "./nhs-dorset.js";
import { promise } from "./promise.js";
import { quotes } from "./quoted.js";
import { networksOn } from "./reports.js";
import { linkTo, registered } from "./told.js";

/* NHS Dorset, "Working with people and communities": whom it works with, and how. All days are invented. */

const words = {
  panel: "Work on the creation of a new ‘citizens panel’",
  others: "and many others – from education to employers",
  internet: "Make sure we do not forget those who do not have access to the internet",
  digital: "offer training to those who would like to go digital",
  leaders: "a key partner in the engagement leaders’ network, supported by NHS Dorset",
  programme: "Continue to play a central role in the Building Health Partnerships programme",
  inequalities: "Work together with what is called the Dorset health inequalities group",
  forum: "Dorset Mental Health Forum",
  action: "Dorset Community Action",
  steering: "Healthwatch Dorset Steering Group",
};
const { held, opened } = told;
const today = "2025-04-01";
const network = (name: string, kind: string, title: string, on: string): NewEvent =>
  happened("NetworkRegistered", `network:${name}`, on, { name: title, keptBy: board, kind });

describe("whom NHS Dorset works with", () => {
  quotes("001_dc491c5c4b85de2e.txt", words);

  it("S1-09: a citizens’ panel is made, has members, and meets", async () => {
    const promised = promise("panel", "2022-12-31", {
      by: board,
      words: words.panel,
      measures: [
        {
          count: "events",
          where: { type: "NetworkRegistered", kind: "citizens-panel", body: board },
          atLeast: 1,
        },
      ],
    });
    const before = [...bodies, promised];
    expect((await promiseOn(before, today)).outcome).toBe("not-yet-due");
    const panel = [
      ...before,
      network("panel", "citizens-panel", "The citizens’ panel", "2023-06-01"),
      ...(
        [
          [250, "2023-06-01"],
          [410, "2024-06-03"],
        ] as const
      ).map(([count, on]) =>
        happened("NetworkSized", "network:panel", on, { measure: "members", count }),
      ),
      ...["2023-09-04", "2024-03-04"].map((on) =>
        held("panel", on, {
          title: "Meeting of the panel",
          method: "citizens-panel",
          networks: ["network:panel"],
        }),
      ),
    ];
    expect((await promiseOn(panel, today)).outcome).toBe("evidence-found");
    const { networks, use } = await networksOn(panel, today);
    expect(networks).toMatchObject([
      {
        kind: "citizens-panel",
        since: "2023-06-01",
        sizes: [{ measure: "members", count: 410, asOf: "2024-06-03", participants: false }],
      },
    ]);
    expect(use.used.map(({ name, times }) => [name, times])).toStrictEqual([
      ["The citizens’ panel", 2],
    ]);
    const yearBefore = await networksOn(panel, "2024-06-02");
    expect(yearBefore.networks[0]?.sizes).toMatchObject([{ count: 250 }]);
  });

  it("S1-10: the partners of each year are shown by the part of public life they belong to", async () => {
    const others = [
      registered("body:college", "A college", "other", "2013-04-01", { finerKind: "education" }),
      registered("body:employer", "An employer", "other", "2013-04-01", { finerKind: "employer" }),
    ];
    const history = [
      ...bodies,
      ...others,
      held("first", "2023-05-15", { partners: [council, "body:community-action", healthwatch] }),
      held("second", "2024-05-20", { partners: [council], attendedBy: [{ body: "body:college" }] }),
      held("third", "2024-11-18", { partners: ["body:employer"] }),
    ];
    const sectors = async (from: string, to: string) =>
      (await networksOn(history, today, { scope: { body: board, from, to } })).attendance.sectors
        .filter(({ sector }) => sector !== "nhs")
        .map(({ sector, bodies: there, activities }) => [
          sector,
          there.map(({ name }) => name),
          `${activities.numerator} of ${activities.denominator}`,
        ]);
    expect(await sectors("2023-04-01", "2024-03-31")).toStrictEqual([
      ["council", ["A council"], "1 of 1"],
      ["healthwatch", ["Healthwatch Dorset"], "1 of 1"],
      ["voluntary", ["Dorset Community Action"], "1 of 1"],
    ]);
    expect(await sectors("2024-04-01", "2025-03-31")).toStrictEqual([
      ["council", ["A council"], "1 of 2"],
      ["education", ["A college"], "1 of 2"],
      ["employer", ["An employer"], "1 of 2"],
    ]);
  });

  it("S1-13: each matter has a way to take part without the internet, and digital training is counted", async () => {
    const [hubs, beds] = ["matter:hubs", "matter:beds"] as const;
    const promised = promise("internet", "2022-12-31", {
      by: board,
      words: `${words.internet} … ${words.digital}`,
      about: { group: "without-internet" },
      measures: [timesHeld({ method: "training", group: "without-internet" })],
    });
    const start = [
      ...bodies,
      promised,
      opened(hubs, "2023-01-09", { title: "Hubs" }),
      opened(beds, "2023-01-09", { title: "Beds" }),
      held("survey", "2023-02-06", {
        title: "Survey",
        method: "survey",
        place: { venue: "online" },
        matters: [linkTo(hubs, "planning"), linkTo(beds, "planning")],
      }),
    ];
    const inPerson = held("drop-in", "2023-03-06", {
      title: "Drop-in",
      method: "outreach",
      place: { venue: "theirs" },
      matters: [linkTo(hubs, "planning")],
    });
    const training = held("digital-training", "2023-03-13", {
      title: "Going digital",
      method: "training",
      audiences: ["without-internet"],
    });
    const channels = async (steps: ReadonlyArray<NewEvent>) => {
      const { offline, notOffline } = (await networksOn(steps, today)).channels;
      return [
        `${offline.numerator} of ${offline.denominator}`,
        notOffline.map(({ title, channels: of }) => `${title}: ${of}`),
      ];
    };
    expect(await channels(start)).toStrictEqual(["0 of 2", ["Beds: yes", "Hubs: yes"]]);
    expect(await channels([...start, inPerson])).toStrictEqual(["1 of 2", ["Beds: yes"]]);
    expect(await promiseOn([...start, inPerson], today)).toMatchObject({
      outcome: "not-yet-due",
      counted: ["0 of 1"],
    });
    expect(await promiseOn([...start, inPerson, training], today)).toMatchObject({
      outcome: "evidence-found",
      counted: ["1 of 1"],
    });
  });

  it("S1-18: Healthwatch takes part in the engagement leaders’ network, which meets", async () => {
    const leaders = network(
      "leaders",
      "working-group",
      "Engagement leaders’ network",
      "2022-09-01",
    );
    const promised = promise("leaders", "2022-12-31", {
      by: board,
      words: words.leaders,
      owner: "Healthwatch Dorset",
      measures: [timesHeld({ body: healthwatch, network: "network:leaders" })],
    });
    const meeting = (on: string, present: ReadonlyArray<typeof healthwatch | typeof council>) =>
      held("leaders", on, {
        title: "Meeting of the network",
        method: "meeting",
        networks: ["network:leaders"],
        attendedBy: present.map((body) => ({ body })),
      });
    const without = [...bodies, leaders, promised, meeting("2023-01-16", [council])];
    const both = [...without, meeting("2023-04-17", [council, healthwatch])];
    const { networks, use } = await networksOn(both, today);
    expect(networks).toMatchObject([
      { name: "Engagement leaders’ network", keptBy: { name: "NHS Dorset" } },
    ]);
    expect(use.used).toMatchObject([
      {
        times: 2,
        bodies: [{ name: "NHS Dorset" }, { name: "A council" }, { name: "Healthwatch Dorset" }],
      },
    ]);
    expect((await promiseOn(without, today)).outcome).toBe("not-yet-due");
    expect(await promiseOn(both, today)).toMatchObject({
      outcome: "evidence-found",
      owner: "Healthwatch Dorset",
    });
  });

  it("S1-32: the Building Health Partnerships programme is on record, with its partners", async () => {
    const programme = told.document(
      "partnerships",
      "2022-09-01",
      "Building Health Partnerships",
      "programme",
      {
        period: { from: "2022-09-01", to: "2025-08-31" },
        partners: [council, "body:community-action"],
      },
    );
    const { programmes } = await networksOn([...bodies, programme], today, {
      scope: { body: board },
    });
    expect(programmes).toMatchObject([
      {
        title: "Building Health Partnerships",
        by: { name: "NHS Dorset" },
        partners: [{ name: "A council" }, { name: "Dorset Community Action" }],
        partnerCount: { value: 2 },
        years: 3,
        state: "under-way",
      },
    ]);
    const elsewhere = await networksOn([...bodies, programme], today, {
      scope: { body: "body:public-health" },
    });
    expect(elsewhere.programmes).toStrictEqual([]);
  });

  it("S1-50: work on inequalities is done with the health inequalities group, or alone", async () => {
    const group = "body:health-inequalities-group";
    const history = [
      ...bodies,
      registered(group, "Dorset health inequalities group", "other", "2022-07-01"),
      promise("group", "2022-12-31", {
        by: board,
        words: words.inequalities,
        measures: [timesHeld({ body: group })],
      }),
      held("alone", "2023-02-06", { audiences: ["communities-facing-inequalities"] }),
    ];
    const jointly = held("jointly", "2023-05-08", {
      audiences: ["communities-facing-inequalities"],
      partners: [group, "body:public-health", council],
    });
    const shared = async (steps: ReadonlyArray<NewEvent>) => {
      const { joint, activities } = (await networksOn(steps, today)).attendance;
      const { outcome } = await promiseOn(steps, today);
      return [
        `${joint.numerator} of ${joint.denominator}`,
        activities.filter((one) => one.joint).map(({ bodies: there }) => there.length),
        outcome,
      ];
    };
    expect(await shared(history)).toStrictEqual(["0 of 1", [], "not-yet-due"]);
    expect(await shared([...history, jointly])).toStrictEqual(["1 of 2", [4], "evidence-found"]);
  });

  it("S1-55: the bodies that the page names are on the register", async () => {
    const { bodies: register } = await networksOn(bodies, today);
    expect(register.map(({ name, sector }) => [name, sector])).toStrictEqual([
      ["A council", "council"],
      ["Dorset Community Action", "voluntary"],
      ["Our Dorset Public Engagement Group", "public-representatives"],
      ["Healthwatch Dorset", "healthwatch"],
      ["Healthwatch Dorset Steering Group", "other"],
      ["Dorset Mental Health Forum", "voluntary"],
      ["NHS Dorset", "nhs"],
      ["Public Health", "public-health"],
      ["Dorset Race Equality Council", "voluntary"],
    ]);
  });
});
