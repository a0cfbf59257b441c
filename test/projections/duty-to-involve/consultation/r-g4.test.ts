import { describe, expect, it } from "vitest";
import { recordedOn, type Step } from "../../told-case.js";
import { finds } from "../finds.js";
import {
  closed,
  consultation,
  consulted,
  decided,
  findingOf,
  findingsOf,
  linked,
  matter,
  opened,
  outcomeOf,
  paper,
  registered,
  reportOf,
  withdrawn,
} from "../westmoor.js";
import { excluded, influenced, proposal, reopened, says, start, theme } from "./told.js";

const asked = [
  ...start,
  proposal("2016-12-01"),
  consulted("2016-12-01"),
  theme("travel", "2017-01-10"),
  closed("2017-02-28"),
];
const report = paper("2017-09-13", consultation);
const decision = decided("2017-09-20");
const reported = [...asked, report, decision];
const answer = influenced("travel", "2017-09-20");
const outcome = async (...steps: ReadonlyArray<Step>) => outcomeOf(await findingOf("R-G4", steps));

describe("what people said, considered before the decision", () => {
  finds(
    "R-G4",
    "evidence-found",
    "the report came between closing and decision, and each theme has an answer",
    {
      steps: [...reported, answer],
      about: consultation,
    },
  );
  finds("R-G4", "evidence-missing", "a theme has no answer", {
    steps: reported,
    expects: says("the theme “travel” has no answer on record"),
  });
  finds("R-G4", "not-yet-due", "nothing is decided", { steps: [...asked, report] });
  finds("R-G4", "not-applicable", "no specific proposal is linked", {
    steps: [...start, consulted("2016-12-01", { matters: [{ matter, limb: "planning" }] })],
  });
  finds("R-G4", "not-decidable", "nobody said what the answer to a theme comes to", {
    steps: [...reported, influenced("travel", "2017-09-20", { disposition: "uncoded" })],
    expects: says("nobody recorded what the answer comes to"),
  });
});

describe("the report of a consultation", () => {
  it("is missing where none names it, or it came before the closing, or only after the decision", async () => {
    expect([
      await outcome(...asked, decision, answer),
      await outcome(...asked, paper("2017-09-13"), decision, answer),
      await outcome(...asked, paper("2017-02-27", consultation), decision, answer),
      await outcome(...asked, paper("2017-09-21", consultation), decision, answer),
      await outcome(...asked, paper("2017-09-21", consultation), report, decision, answer),
    ]).toStrictEqual([
      "evidence-missing",
      "evidence-missing",
      "evidence-missing",
      "evidence-missing (contradicted)",
      "evidence-found",
    ]);
  });

  it("is missing, and not contradicted, where it came after the decision and before the closing", async () => {
    const early = decided("2017-02-01");
    expect(await outcome(...asked, early, paper("2017-02-15", consultation), answer)).toBe(
      "evidence-missing",
    );
  });

  it("cannot be ordered on the day of the decision, or of the closing, or with no closing", async () => {
    const [first, second, opening, said] = asked;
    const open = [first, second, opening, said].filter((step) => step !== undefined);
    expect([
      await outcome(...asked, paper("2017-09-20", consultation), decision, answer),
      await outcome(...asked, paper("2017-02-28", consultation), decision, answer),
      await outcome(...asked, paper("2017", consultation), decision, answer),
      await outcome(...open, theme("travel", "2017-01-10"), report, decision, answer),
    ]).toStrictEqual([
      "not-decidable (same-day-order-unknown)",
      "not-decidable (same-day-order-unknown)",
      "not-decidable (imprecise-date)",
      "not-decidable",
    ]);
  });

  it("is that of the body which decided", async () => {
    const other = registered("ccg", "2013-04-01", "body:eastmoor");
    const both = [
      other,
      ...reported,
      decided("2017-09-22", { by: "body:eastmoor", decision: "theirs" }),
      answer,
    ];
    const reports = await reportOf(both);
    expect(
      reports.map(({ body, findings }) => [
        body,
        findings.find(({ rule }) => rule === "R-G4")?.outcome,
      ]),
    ).toStrictEqual([
      ["body:westmoor", "evidence-found"],
      ["body:eastmoor", "evidence-missing"],
    ]);
  });

  it("is looked for before the first decision that was not made before the opening", async () => {
    const early = decided("2016-11-01", { decision: "to-consult" });
    expect([
      await outcome(...asked, early),
      await outcome(...reported, early, answer),
      await outcome(
        ...asked,
        decided("2017-02-01", { decision: "early" }),
        report,
        decision,
        answer,
      ),
    ]).toStrictEqual(["not-yet-due", "evidence-found", "evidence-missing (contradicted)"]);
  });

  it("is not looked for once the matter is withdrawn, and is said to be recorded late", async () => {
    expect(await outcome(...asked, withdrawn("2017-06-01"))).toBe("not-applicable");
    const late = await findingOf("R-G4", [
      ...asked,
      decision,
      answer,
      recordedOn("2017-10-01", report),
    ]);
    expect([late.outcome, late.recordedLate]).toStrictEqual(["evidence-found", 11]);
  });
});

describe("the answers to themes", () => {
  it.each([
    ["evidence-found", { disposition: "adopted" }],
    ["evidence-found", { disposition: "partly" }],
    ["evidence-found", { disposition: "out-of-scope" }],
    ["evidence-found", { disposition: "not-adopted", reason: { code: "cost" } }],
    [
      "evidence-found",
      { disposition: "not-adopted", reason: { code: "other", words: "No site." } },
    ],
    ["evidence-missing", { disposition: "not-adopted" }],
    ["evidence-missing", { disposition: "not-adopted", reason: { code: "other" } }],
    ["evidence-missing", { disposition: "under-consideration" }],
    ["not-decidable", { disposition: "uncoded" }],
  ] as const)("are %s for %o", async (expected, given) => {
    expect(await outcome(...reported, influenced("travel", "2017-09-20", given))).toBe(expected);
  });

  it("take an uncoded answer for coded once it is", async () => {
    const uncoded = influenced("travel", "2017-09-20", { disposition: "uncoded" });
    expect(await outcome(...reported, uncoded, influenced("travel", "2017-10-20"))).toBe(
      "evidence-found",
    );
  });

  it("are those of this matter", async () => {
    const other = { ...opened(), entity: "matter:walk-in" as const };
    const elsewhere = { ...answer, entity: "matter:walk-in" as const };
    expect(await outcome(...reported, other, elsewhere)).toBe("evidence-missing");
  });

  it("must come after the last re-opening", async () => {
    const again = reopened("travel", "2017-10-01");
    const steps = [...reported, answer, again];
    expect([
      await outcome(...steps),
      await outcome(...steps, influenced("travel", "2017-10-01")),
      await outcome(...steps, influenced("travel", "2017-10-02")),
      await outcome(...steps, influenced("travel", "2017-10-02"), reopened("travel", "2017-11-01")),
    ]).toStrictEqual([
      "evidence-missing",
      "not-decidable (same-day-order-unknown)",
      "evidence-found",
      "evidence-missing",
    ]);
  });

  it("are not needed for a theme left out, unless it was re-opened since", async () => {
    const left = excluded("travel", "2017-03-10");
    expect([
      await outcome(...reported, left),
      await outcome(...reported, left, reopened("travel", "2017-04-01")),
    ]).toStrictEqual(["evidence-found", "evidence-missing"]);
  });

  it("are not needed for what was heard after the decision", async () => {
    expect([
      await outcome(...reported, answer, theme("parking", "2017-09-21")),
      await outcome(...reported, answer, theme("parking", "2017-09-20")),
    ]).toStrictEqual(["evidence-found", "evidence-missing"]);
  });

  it("are needed of a person where no theme is on record", async () => {
    const silent = asked.filter((step) => !("type" in step && step.type === "ThemeIdentified"));
    const finding = await findingOf("R-G4", [...silent, report, decision]);
    expect([outcomeOf(finding), finding.judgement?.needed]).toStrictEqual([
      "not-decidable",
      "which points people made, and what was done with each",
    ]);
  });

  it("are each asked for, and a missing one comes before an uncoded one", async () => {
    const uncoded = influenced("travel", "2017-09-20", { disposition: "uncoded" });
    expect(await outcome(...reported, uncoded, theme("parking", "2017-01-20"))).toBe(
      "evidence-missing",
    );
    expect(await findingsOf("R-G4", start)).toMatchObject([
      { outcome: "not-applicable", sentence: expect.stringContaining("No activity on record") },
    ]);
  });

  it("belong to the matter also where their activity was linked with it afterwards", async () => {
    const unlinked = consulted("2016-12-01", { matters: [] });
    const link = linked("2017-01-05", {
      activity: consultation,
      limb: "proposal",
      proposalVersion: "1",
    });
    const heard = theme("travel", "2017-01-10");
    const rest = [closed("2017-02-28"), report, decision];
    const before = [...start, proposal("2016-12-01"), unlinked];
    const outcomes = [
      await outcome(...before, link, heard, ...rest),
      await outcome(...before, heard, recordedOn("2017-01-20", link), ...rest),
      await outcome(...before, heard, link, ...rest, answer),
    ];
    expect(outcomes).toStrictEqual(["evidence-missing", "evidence-missing", "evidence-found"]);
  });

  it("are not answered by an answer that names the decision of another body", async () => {
    const theirs = decided("2017-09-21", { decision: "theirs", by: "body:other" });
    const other = registered("ccg", "2013-04-01", "body:other");
    const named = (name: string) => influenced("travel", "2017-09-21", { decision: name });
    const first = async (name: string) =>
      (await findingsOf("R-G4", [other, ...reported, theirs, named(name)])).map(outcomeOf);
    expect(await first("theirs")).toStrictEqual(["evidence-missing"]);
    expect(await first("one-site")).toStrictEqual(["evidence-found"]);
  });
});
