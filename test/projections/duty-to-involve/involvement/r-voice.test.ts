import { describe, expect, it } from "vitest";
import type { NewEventOf } from "engagement-ledger";
import { recordedOn, type Step } from "../../told-case.js";
import {
  assessed,
  consultation,
  consulted,
  decided,
  findingOf,
  held,
  matter,
  opened,
  outcomeOf,
  registered,
  tallied,
  withdrawn,
} from "../westmoor.js";

const start = [registered("ccg", "2013-04-01"), opened()];
const asked = async (...steps: ReadonlyArray<Step>) => findingOf("R-VOICE", [...start, ...steps]);
const decision = decided("2017-09-20");
const links = [{ matter, limb: "proposal" }] as const;

const response: NewEventOf<"FeedbackReceived"> = {
  type: "FeedbackReceived",
  entity: "feedback:7f0c9a52-7e0e-4b0e-9d9e-3f6f1f6d2a11",
  occurredAt: "2017-01-10",
  actor: { id: "recorder" },
  data: { activity: consultation, channel: "survey", respondent: { kind: "individual" } },
};
const theme: NewEventOf<"ThemeIdentified"> = {
  type: "ThemeIdentified",
  entity: "theme:travel",
  occurredAt: "2017-01-10",
  actor: { id: "recorder" },
  data: { title: "Travel", summary: "The other site is far.", activities: [consultation] },
};

describe("the voice people had", () => {
  it.each<[string, Step]>([
    ["a response", response],
    ["a tally above 0", tallied("2017-01-10")],
    ["a theme that names the activity", theme],
  ])("is found in a consultation with %s", async (_what, views) => {
    const finding = await asked(consulted("2016-12-01"), views, decision);
    expect(outcomeOf(finding)).toBe("evidence-found");
    expect(finding.evidence).toHaveProperty("events.length", 3);
  });

  it("is found before the decision", async () => {
    expect(outcomeOf(await asked(consulted("2016-12-01"), response))).toBe("evidence-found");
  });

  it("may be recorded late", async () => {
    const finding = await asked(
      consulted("2016-12-01"),
      decision,
      recordedOn("2017-09-22", response),
    );
    expect([outcomeOf(finding), finding.recordedLate]).toStrictEqual(["evidence-found", 2]);
  });

  it("is not late for an early response recorded late, beside one recorded in time", async () => {
    const finding = await asked(
      consulted("2016-12-01"),
      tallied("2017-02-28"),
      decision,
      recordedOn("2017-09-22", response),
    );
    expect(finding.recordedLate).toBeUndefined();
  });

  it("is missing where no views are on record, or nobody could give any", async () => {
    const poster = held("poster", "2017-01-10", { twoWay: false, mode: "other", matters: links });
    const silent = await asked(consulted("2016-12-01"), tallied("2017-01-10", 0), decision);
    const oneWay = await asked(poster, tallied("2017-01-11", 3, "activity:poster"), decision);
    expect([outcomeOf(silent), outcomeOf(oneWay)]).toStrictEqual([
      "evidence-missing",
      "evidence-missing",
    ]);
    expect(oneWay.sentence).toContain("“poster” (on 2017-01-10) gave people no way to give views");
    expect(outcomeOf(await asked(decision))).toBe("evidence-missing");
  });

  it("is missing where people could speak only after the decision", async () => {
    expect(outcomeOf(await asked(decision, consulted("2017-10-01"), tallied("2017-10-02")))).toBe(
      "evidence-missing",
    );
  });

  it("is not needed where a reason says that information was enough", async () => {
    const leaflet = held("leaflet", "2017-01-10", {
      twoWay: false,
      mode: "informed",
      matters: links,
    });
    const reason = assessed("2016-02-01", { informationEnoughBecause: "Only the door moves." });
    expect(outcomeOf(await asked(leaflet, decision))).toBe("evidence-missing");
    expect(outcomeOf(await asked(reason, leaflet, decision))).toBe("evidence-found");
  });

  it("is not yet due before the decision", async () => {
    expect(outcomeOf(await asked(consulted("2016-12-01")))).toBe("not-yet-due");
  });

  it("is not asked for in planning, nor of a withdrawn or exempted matter", async () => {
    const planning = [registered("ccg"), opened({ limb: "planning" }), decision];
    const exempt = assessed("2017-01-05", {
      exemption: { kind: "tsa", reason: "An administrator." },
    });
    const trust = [registered("nhs-trust"), opened(), exempt, decision];
    expect(outcomeOf(await findingOf("R-VOICE", planning))).toBe("not-applicable");
    expect(outcomeOf(await asked(withdrawn("2017-01-01")))).toBe("not-applicable");
    expect(outcomeOf(await findingOf("R-VOICE", trust))).toBe("not-applicable");
  });

  it("cannot be decided where the kind of body is not recorded", async () => {
    const unkind = { ...registered("ccg"), occurredAt: "2017-10-01" };
    const { from: _from, ...data } = unkind.data;
    const finding = await findingOf("R-VOICE", [{ ...unkind, data }, opened(), decision]);
    expect(outcomeOf(finding)).toBe("not-decidable (kind-not-recorded)");
  });

  it("is missing where all views came after the decision, and found where some came before", async () => {
    const after = [consulted("2016-12-01"), decision, tallied("2017-10-01")];
    expect(outcomeOf(await asked(...after))).toBe("evidence-missing");
    const both = await asked(...after, recordedOn("2017-10-02", tallied("2017-01-10")));
    expect([outcomeOf(both), both.recordedLate]).toStrictEqual(["evidence-found", 12]);
  });
});
