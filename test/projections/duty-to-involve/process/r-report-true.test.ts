import type { Claim, NewEventOf } from "engagement-ledger";
import { describe, expect, it } from "vitest";
import { happened } from "../../recorded.js";
import { recordedOn, type Step } from "../../told-case.js";
import { finds, findingsIn } from "../finds.js";
import {
  body,
  closed,
  consultation,
  consulted,
  decided,
  findingOf,
  held,
  linked,
  matter,
  opened,
  outcomeOf,
  published,
  registered,
  tallied,
  withdrawn,
} from "../westmoor.js";
import {
  healthwatch,
  mentions,
  outcomeClaiming,
  paperClaiming,
  reportClaiming,
  responded,
  responseId,
  says,
  trust,
  trustExists,
} from "./told.js";

const start = [registered("ccg", "2013-04-01"), opened()];
const consultationSteps = [
  consulted("2016-12-01", { closesOn: "2017-02-28" }),
  tallied("2017-01-10", 120),
];
const decision = decided("2017-09-20");
const claim = (measure: string, value: string, more: Partial<Claim> = {}): Claim => ({
  measure,
  value,
  ...more,
});
const check = "decision-paper";

describe("a decision paper", () => {
  finds("R-REPORT-TRUE", "evidence-found", "its claims equal the record of its day", {
    steps: [
      ...start,
      ...consultationSteps,
      paperClaiming("2017-09-13", [claim("responses", "120"), claim("days-open", "90")]),
      decision,
    ],
    check,
    expects: says(
      "What “Decision paper” (on 2017-09-13) claims equals the record: responses; days open.",
    ),
  });
  finds("R-REPORT-TRUE", "evidence-missing", "it claims more responses than are on record", {
    steps: [
      ...start,
      ...consultationSteps,
      paperClaiming("2017-09-13", [claim("responses", "1200", { locator: "page 4" })]),
      decision,
    ],
    check,
    detail: "contradicted",
    expects: says(
      "What is claimed and the record are not the same: in “Decision paper” (on 2017-09-13) it says " +
        "1,200 responses (page 4), and the record shows 120 as of 2017-09-13.",
    ),
  });
  finds("R-REPORT-TRUE", "not-yet-due", "no paper is on record and nothing is decided", {
    steps: start,
    check,
  });
  finds("R-REPORT-TRUE", "not-applicable", "the matter was withdrawn before a paper came", {
    steps: [...start, withdrawn("2017-01-01")],
    check,
  });
  finds("R-REPORT-TRUE", "not-decidable", "nothing it claims has a measure of the record", {
    steps: [...start, paperClaiming("2017-09-13", [claim("goodwill", "9")]), decision],
    check,
    expects: mentions("Not structured, and not compared: goodwill."),
  });

  const asked = async (claims: ReadonlyArray<Claim>, ...steps: ReadonlyArray<Step>) =>
    findingOf("R-REPORT-TRUE", [...start, ...steps, paperClaiming("2017-09-13", [...claims])], {
      check,
    });
  const outcome = async (measure: string, value: string, ...steps: ReadonlyArray<Step>) =>
    outcomeOf(await asked([claim(measure, value)], ...steps));
  const differs = "evidence-missing (contradicted)";

  it("without claims, or not on record where a decision is, is missing", async () => {
    expect(outcomeOf(await asked([], decision))).toBe("evidence-missing");
    const none = await findingOf("R-REPORT-TRUE", [...start, decision], { check });
    expect(outcomeOf(none)).toBe("evidence-missing");
  });

  it("is not wrong for what came after its day, nor for what was recorded late", async () => {
    const after = [...consultationSteps, tallied("2017-09-14", 50)];
    expect(await outcome("responses", "120", ...after)).toBe("evidence-found");
    expect(await outcome("responses", "170", ...after)).toBe(differs);
    const late = recordedOn("2017-12-01", tallied("2017-01-12", 5));
    expect(
      outcomeOf(
        await findingOf(
          "R-REPORT-TRUE",
          [
            ...start,
            ...consultationSteps,
            paperClaiming("2017-09-13", [claim("responses", "125")]),
            late,
          ],
          { check },
        ),
      ),
    ).toBe("evidence-found");
  });

  it("is compared as of the day a claim names", async () => {
    const steps = [consulted("2016-12-01"), tallied("2017-01-10", 120), tallied("2017-03-01", 30)];
    const on = async (asOf: string, value: string) =>
      outcomeOf(await asked([claim("responses", value, { asOf })], ...steps));
    expect(await on("2017-02-28", "120")).toBe("evidence-found");
    expect(await on("2017-03-01", "150")).toBe("evidence-found");
    expect(await on("2017-02-28", "150")).toBe(differs);
    expect(await on("2018-01-01", "150")).toBe("not-decidable");
  });

  it("is right about responses withdrawn or left out by then, and let in again", async () => {
    const three = [1, 2, 3].map((number) => responded(number, `2017-01-0${number}`));
    const taken = happened("FeedbackWithdrawn", responseId(1), "2017-02-01", {});
    const later = happened("FeedbackWithdrawn", responseId(2), "2017-10-01", {});
    const out = (
      decided: "excluded" | "released",
      occurredAt: string,
    ): NewEventOf<"FeedbackModerated"> =>
      happened("FeedbackModerated", responseId(3), occurredAt, {
        decision: decided,
        reason: "duplicate",
        by: "person",
      });
    const of = async (value: string, ...steps: ReadonlyArray<Step>) =>
      outcome("responses", value, consulted("2016-12-01"), ...three, ...steps);
    expect(await of("3")).toBe("evidence-found");
    expect(await of("2", taken)).toBe("evidence-found");
    expect(await of("2", taken, later)).toBe("evidence-found");
    expect(await of("1", taken, out("excluded", "2017-03-01"))).toBe("evidence-found");
    const released = [
      out("released", "2017-04-01"),
      recordedOn("2017-06-01", out("excluded", "2017-03-01")),
    ];
    expect(await of("2", taken, ...released)).toBe("evidence-found");
  });

  it("adds up tallies of a channel, but not those that break a total down", async () => {
    const part = tallied("2017-01-11", 40);
    const broken = { ...part, data: { ...part.data, breakdown: true, area: "E1" } };
    expect(await outcome("responses", "120", ...consultationSteps, broken)).toBe("evidence-found");
    const only = { ...part, data: { ...part.data, breakdown: true, channel: "letter" } };
    expect(await outcome("responses", "160", ...consultationSteps, only)).toBe("evidence-found");
    const petition = { ...part, data: { ...part.data, channel: "petition" } };
    expect(await outcome("responses", "120", ...consultationSteps, petition)).toBe(
      "evidence-found",
    );
  });

  it("keeps contacts, attendances and people apart (P-1)", async () => {
    const links = { matters: [{ matter, limb: "proposal" }] } as const;
    const came = (id: string, people: number) =>
      held(id, "2017-01-05", { ...links, attendance: { people } });
    const dropIns = [came("one", 120), came("two", 80), came("three", 60)];
    const phone = tallied("2017-01-10", 1004);
    const telephone = { ...phone, data: { ...phone.data, channel: "telephone" } };
    const panel = Array.from({ length: 12 }, (_none, number) =>
      responded(number, "2017-01-06", {
        respondent: { kind: "individual", subject: responseId(number % 9).slice(9) },
      }),
    );
    const of = async (measure: string, value: string) =>
      outcome(measure, value, consulted("2016-12-01"), ...dropIns, telephone, ...panel);
    expect(await of("attendances", "260")).toBe("evidence-found");
    expect(await of("responses", "1016")).toBe("evidence-found");
    expect(await of("contacts", "1276")).toBe("evidence-found");
    expect(await of("people-lower", "1004")).toBe("evidence-found");
    expect(await of("people-upper", "1273")).toBe("evidence-found");
    expect(await of("people-upper", "1276")).toBe(differs);
  });

  it("cannot be told where nobody knows who came to two activities, or how many came", async () => {
    const subject = (number: number) => responseId(number).slice(9);
    const links = { matters: [{ matter, limb: "proposal" }] } as const;
    const of = (number: number, activity: `activity:${string}`, whose: number) =>
      responded(number, "2017-01-06", {
        activity,
        respondent: { kind: "individual", subject: subject(whose) },
      });
    const twoPanels = [
      consulted("2016-12-01"),
      held("panel", "2016-12-02", { ...links, attendance: { people: 0 } }),
      of(1, consultation, 1),
      of(2, consultation, 2),
      of(3, "activity:panel", 2),
    ];
    expect(await outcome("people-lower", "2", ...twoPanels)).toBe("not-decidable");
    expect(await outcome("people-lower", "1", ...twoPanels)).toBe(differs);
    expect(await outcome("people-lower", "4", ...twoPanels)).toBe(differs);
    const uncounted = held("forum", "2017-01-05", { ...links, attendance: {} });
    expect(await outcome("attendances", "30", uncounted)).toBe("not-decidable");
    expect(await outcome("attendances", "0", uncounted)).toBe("evidence-found");
  });

  it("cannot be told where dates are vague, unless they cannot matter", async () => {
    const vague = { ...tallied("2017-01-10", 30), occurredAt: "2017" };
    const steps = [...consultationSteps, vague];
    expect(await outcome("responses", "150", ...steps)).toBe("not-decidable (imprecise-date)");
    expect(await outcome("responses", "151", ...steps)).toBe(differs);
    const month = { ...vague, occurredAt: "2017-08" };
    expect(await outcome("responses", "150", ...consultationSteps, month)).toBe("evidence-found");
    const left = happened("FeedbackWithdrawn", responseId(1), "2017", {});
    const one = [...consultationSteps, responded(1, "2017-01-11"), left];
    expect(await outcome("responses", "120", ...one)).toBe("not-decidable (imprecise-date)");
    expect(await outcome("responses", "121", ...one)).toBe("not-decidable (imprecise-date)");
    expect(await outcome("responses", "122", ...one)).toBe(differs);
    const paper = { ...paperClaiming("2017-09", [claim("responses", "120")]) };
    const finding = await findingOf("R-REPORT-TRUE", [...start, ...consultationSteps, paper], {
      check,
    });
    expect(outcomeOf(finding)).toBe("not-decidable (imprecise-date)");
  });

  it("counts activities that were open or held and linked by then, and how often one was", async () => {
    const links = { matters: [{ matter, limb: "proposal" }] } as const;
    const steps = [
      ...consultationSteps,
      held("drop-in", "2017-01-05", links),
      held("drop-in", "2017-01-06", links),
      held("tour", "2017-01-07"),
    ];
    expect(await outcome("activities", "2", ...steps)).toBe("evidence-found");
    const tour = linked("2017-05-01", { activity: "activity:tour" });
    expect(await outcome("activities", "3", ...steps, tour)).toBe("evidence-found");
    const lateLink = linked("2017-10-01", { activity: "activity:tour" });
    expect(await outcome("activities", "2", ...steps, lateLink)).toBe("evidence-found");
    const off = happened("ActivityCancelled", consultation, "2017-01-20", { reason: "Snow." });
    expect(await outcome("activities", "1", ...steps, off)).toBe("evidence-found");
    const times = claim("activities", "2", { activity: "activity:drop-in" });
    expect(outcomeOf(await asked([times], ...steps))).toBe("evidence-found");
    const forCarers = claim("activities", "1", { group: "carers" });
    const carers = held("carers", "2017-01-08", { ...links, audiences: ["carers"] });
    expect(outcomeOf(await asked([forCarers], ...steps, carers))).toBe("evidence-found");
    expect(outcomeOf(await asked([forCarers], ...steps))).toBe(differs);
  });

  it("counts the days open with both ends, and what was added", async () => {
    const longer = happened("ConsultationExtended", consultation, "2017-02-20", {
      closesOn: "2017-03-10",
      reason: "Half-term.",
    });
    expect(await outcome("days-open", "90", ...consultationSteps)).toBe("evidence-found");
    expect(await outcome("days-open", "100", ...consultationSteps, longer)).toBe("evidence-found");
    expect(await outcome("days-open", "91", ...consultationSteps, closed("2017-03-01"))).toBe(
      "evidence-found",
    );
    expect(await outcome("days-open", "90", consulted("2016-12-01"))).toBe("not-decidable");
    expect(await outcome("days-open", "90")).toBe("not-decidable");
    const other = {
      ...consulted("2017-01-01", { closesOn: "2017-01-31" }),
      entity: "activity:other",
    } as const;
    const two = [...consultationSteps, other];
    expect(await outcome("days-open", "90", ...two)).toBe("not-decidable");
    const named = claim("days-open", "31", { activity: "activity:other" });
    expect(outcomeOf(await asked([named], ...two))).toBe("evidence-found");
  });

  it("is about the version published, or the one that an activity was linked with (Buckingham)", async () => {
    const versions = [published("1", "2016-11-01"), published("2", "2017-06-01")];
    expect(await outcome("proposal-version", "2", ...versions)).toBe("evidence-found");
    expect(await outcome("proposal-version", "1", ...versions)).toBe(differs);
    const none = await asked([claim("proposal-version", "1")]);
    expect(none.sentence).toContain(
      "it says version 1 of the proposal, and the record shows none as of 2017-09-13",
    );
    const of = async (value: string) =>
      outcomeOf(
        await asked(
          [claim("proposal-version", value, { activity: consultation })],
          ...versions.slice(0, 1),
          consulted("2016-12-01"),
          ...versions.slice(1),
        ),
      );
    expect(await of("1")).toBe("evidence-found");
    expect(await of("2")).toBe(differs);
    expect(await outcome("proposal-version", "2", published("final", "2016-11-01"))).toBe(
      "not-decidable",
    );
    expect(await outcome("proposal-version", "3", published("v3", "2016-11-01"))).toBe(
      "evidence-found",
    );
  });

  it("counts the groups engaged: audiences once held or answered, and groups of themes", async () => {
    const theme = happened("ThemeIdentified", "theme:parking", "2017-01-20", {
      title: "Parking",
      summary: "There is none.",
      activities: [consultation],
      groups: ["carers", "service-users"],
    });
    const opening = consulted("2016-12-01", { audiences: ["service-users", "deaf-people"] });
    expect(await outcome("groups-heard", "0", opening)).toBe("evidence-found");
    expect(await outcome("groups-heard", "2", opening, tallied("2017-01-10"))).toBe(
      "evidence-found",
    );
    expect(await outcome("groups-heard", "3", opening, tallied("2017-01-10"), theme)).toBe(
      "evidence-found",
    );
    expect(await outcome("groups-heard", "2", opening, theme)).toBe("evidence-found");
  });

  it("counts the people of one group, and never prints them", async () => {
    const carer = (number: number) =>
      responded(number, "2017-01-06", {
        characteristics: [{ scheme: "our-groups", code: "carers" }],
      });
    const steps = [consulted("2016-12-01"), ...[1, 2, 3].map(carer), responded(4, "2017-01-07")];
    const of = async (value: string, ...more: ReadonlyArray<Step>) =>
      asked([claim("people-upper", value, { group: "carers" })], ...steps, ...more);
    expect(outcomeOf(await of("3"))).toBe("evidence-found");
    const finding = await of("88");
    expect(outcomeOf(finding)).toBe(differs);
    expect(finding.sentence).toBe(
      "What is claimed and the record are not the same: in “Decision paper” (on 2017-09-13) people, at " +
        "most, of the group carers differs from the record as of 2017-09-13.",
    );
    const alone = held("carers", "2017-01-08", {
      matters: [{ matter, limb: "proposal" }],
      audiences: ["carers"],
      attendance: { people: 20 },
    });
    expect(outcomeOf(await of("23", alone))).toBe("evidence-found");
    const other = claim("responses", "3", { group: "carers" });
    expect((await asked([other], ...steps)).sentence).toContain(
      "Not structured, and not compared: responses of the group carers.",
    );
  });

  it("never prints a small count of people, in the claim or on record", async () => {
    for (const [claimed, there] of [
      ["120", 4],
      ["4", 120],
      ["9", 12],
    ] as const) {
      const few = [consulted("2016-12-01"), tallied("2017-01-10", there)];
      const finding = await asked([claim("responses", claimed)], ...few);
      expect(finding.sentence).toBe(
        "What is claimed and the record are not the same: in “Decision paper” (on 2017-09-13) responses " +
          "differs from the record as of 2017-09-13.",
      );
    }
  });

  it("lists each difference, of each paper, and what is not structured beside it", async () => {
    const finding = await findingOf(
      "R-REPORT-TRUE",
      [
        ...start,
        ...consultationSteps,
        paperClaiming("2017-01-09", [claim("responses", "120")]),
        paperClaiming("2017-09-13", [claim("days-open", "12"), claim("goodwill", "1")], {
          document: { title: "Second paper" },
        }),
      ],
      { check },
    );
    expect(finding.sentence).toBe(
      "What is claimed and the record are not the same: in “Decision paper” (on 2017-01-09) it says 120 " +
        "responses, and the record shows 0 as of 2017-01-09; in “Second paper” (on 2017-09-13) it says 12 " +
        "days open, and the record shows 90 as of 2017-09-13. Not structured, and not compared: goodwill.",
    );
  });

  it("is that of the body: each decider has its own, and the first those of all others", async () => {
    const steps = [
      registered("ccg", "2013-04-01"),
      trustExists,
      opened(),
      ...consultationSteps,
      paperClaiming("2017-09-13", [claim("responses", "120")]),
      paperClaiming("2017-09-14", [claim("responses", "999")], { by: trust }),
      decision,
    ];
    const of = async (...more: ReadonlyArray<Step>) =>
      (await findingsIn([...steps, ...more], "2017-12-01"))
        .filter((one) => one.rule === "R-REPORT-TRUE")
        .map((one) => [one.body, outcomeOf(one)]);
    expect(await of()).toStrictEqual([[body, differs]]);
    const byTrust = decided("2017-10-01", { by: trust, decision: "trust-agrees" });
    expect(await of(byTrust)).toStrictEqual([
      [body, "evidence-found"],
      [trust, differs],
    ]);
  });

  it("recorded after the decision is said to be late", async () => {
    const late = recordedOn("2017-09-30", paperClaiming("2017-09-13", [claim("responses", "120")]));
    const steps = [...start, ...consultationSteps, decision, late];
    const finding = await findingOf("R-REPORT-TRUE", steps, { check });
    expect([outcomeOf(finding), finding.recordedLate]).toStrictEqual(["evidence-found", 10]);
  });
});

describe("other reports", () => {
  const steps = [...start, ...consultationSteps, decision];
  finds("R-REPORT-TRUE", "evidence-found", "the outcome report claims what the record shows", {
    steps: [...steps, outcomeClaiming("2017-10-01", [claim("responses", "120")])],
    check: "response",
    about: consultation,
  });
  finds("R-REPORT-TRUE", "evidence-missing", "a report from outside claims other responses", {
    steps: [
      registered("healthwatch", "2013-04-01", healthwatch),
      ...steps,
      reportClaiming("2017-10-01", [claim("responses", "500", { activity: consultation })]),
    ],
    check: "insight",
    about: "insight:a-report",
    detail: "contradicted",
  });

  it("are not answered where they claim nothing of a linked activity", async () => {
    const all = await findingsIn(
      [
        registered("healthwatch", "2013-04-01", healthwatch),
        ...steps,
        held("elsewhere", "2017-01-05"),
        outcomeClaiming("2017-10-01", []),
        reportClaiming("2017-10-01", [
          claim("responses", "500", { activity: "activity:elsewhere" }),
          claim("responses", "500"),
        ]),
      ],
      "2017-12-01",
    );
    expect(
      all.filter(({ rule }) => rule === "R-REPORT-TRUE").map((finding) => finding.check),
    ).toStrictEqual([check]);
  });

  it("shows no two counts of people from which a small one follows", async () => {
    const { sentence } = await findingOf(
      "R-REPORT-TRUE",
      [
        ...start,
        ...consultationSteps,
        held("drop-in", "2017-01-11", {
          attendance: { people: 3 },
          matters: [{ matter, limb: "proposal", proposalVersion: "1" }],
        }),
        paperClaiming("2017-09-13", [claim("responses", "500"), claim("contacts", "500")]),
        decision,
      ],
      { check },
    );
    expect(sentence).toContain("it says 500 responses, and the record shows 120");
    expect(sentence).toContain("contacts differs from the record");
    expect(sentence).not.toContain("123");
  });
});
